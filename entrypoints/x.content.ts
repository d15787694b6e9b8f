import { defineContentScript } from 'wxt/utils/define-content-script';
import { x } from '../lib/sites/x';
import { failure } from '../lib/watch/failure';
import { row } from '../lib/watch/row';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...x.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => watch(ctx, { sites: [x], provers: { row }, aftermath: failure }),
});

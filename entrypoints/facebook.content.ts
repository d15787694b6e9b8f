import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebook } from '../lib/sites/facebook';
import { failure } from '../lib/watch/failure';
import { row } from '../lib/watch/row';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...facebook.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => watch(ctx, { sites: [facebook], provers: { row }, aftermath: failure }),
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { instagram } from '../lib/sites/instagram';
import { failure } from '../lib/watch/failure';
import { row } from '../lib/watch/row';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...instagram.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => watch(ctx, { sites: [instagram], provers: { row }, aftermath: failure }),
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { linkedin } from '../lib/sites/linkedin';
import { row } from '../lib/watch/row';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...linkedin.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => watch(ctx, { sites: [linkedin], provers: { row } }),
});

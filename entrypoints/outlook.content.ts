import { defineContentScript } from 'wxt/utils/define-content-script';
import { outlook } from '../lib/sites/outlook';
import { goneForGood } from '../lib/watch/gone-for-good';
import { undo } from '../lib/watch/undo';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...outlook.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => watch(ctx, { sites: [outlook], provers: { gone: goneForGood }, aftermath: undo }),
});

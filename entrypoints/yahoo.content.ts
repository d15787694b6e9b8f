import { defineContentScript } from 'wxt/utils/define-content-script';
import { yahoo } from '../lib/sites/yahoo';
import { goneForGood } from '../lib/watch/gone-for-good';
import { undo } from '../lib/watch/undo';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...yahoo.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => watch(ctx, { sites: [yahoo], provers: { gone: goneForGood }, aftermath: undo }),
});

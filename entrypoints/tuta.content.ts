import { defineContentScript } from 'wxt/utils/define-content-script';
import { tuta } from '../lib/sites/tuta';
import { goneForGood } from '../lib/watch/gone-for-good';
import { readSaveKey } from '../lib/watch/save-key';
import { undo } from '../lib/watch/undo';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...tuta.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) =>
    watch(ctx, { sites: [tuta], provers: { gone: goneForGood }, aftermath: undo, readKey: readSaveKey }),
});

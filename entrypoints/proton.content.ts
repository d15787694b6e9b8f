import { defineContentScript } from 'wxt/utils/define-content-script';
import { proton } from '../lib/sites/proton';
import { editorFrames } from '../lib/watch/frames';
import { goneForGood } from '../lib/watch/gone-for-good';
import { leaving } from '../lib/watch/leaving';
import { undo } from '../lib/watch/undo';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...proton.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) =>
    watch(ctx, {
      sites: [proton],
      provers: { gone: goneForGood },
      aftermath: undo,
      frames: editorFrames,
      leaving,
    }),
});

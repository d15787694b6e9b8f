import { defineContentScript } from 'wxt/utils/define-content-script';
import { proton } from '../lib/sites/proton';
import { calledBack } from '../lib/watch/called-back';
import { editorFrames } from '../lib/watch/frames';
import { gone } from '../lib/watch/gone';
import { leaving } from '../lib/watch/leaving';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...proton.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) =>
    watch(ctx, {
      sites: [proton],
      provers: { gone },
      aftermath: calledBack,
      frames: editorFrames,
      leaving,
    }),
});

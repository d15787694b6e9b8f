import { defineContentScript } from 'wxt/utils/define-content-script';
import { protonQuickReply } from '../lib/sites/proton-quick-reply';
import { calledBack } from '../lib/watch/called-back';
import { editorFrames } from '../lib/watch/frames';
import { gone } from '../lib/watch/gone';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...protonQuickReply.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) =>
    watch(ctx, { sites: [protonQuickReply], provers: { gone }, aftermath: calledBack, frames: editorFrames }),
});

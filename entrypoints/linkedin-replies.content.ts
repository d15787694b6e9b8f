import { defineContentScript } from 'wxt/utils/define-content-script';
import { noticeReplies } from '../lib/replies/notice';
import { linkedinReading } from '../lib/sites/readings/linkedin';

export default defineContentScript({
  matches: [...linkedinReading.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => noticeReplies(ctx, [linkedinReading]),
});

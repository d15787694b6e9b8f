import { defineContentScript } from 'wxt/utils/define-content-script';
import { noticeReplies } from '../lib/replies/notice';
import { gmailReading } from '../lib/sites/readings/gmail';

export default defineContentScript({
  matches: [...gmailReading.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => noticeReplies(ctx, [gmailReading]),
});

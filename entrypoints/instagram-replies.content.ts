import { defineContentScript } from 'wxt/utils/define-content-script';
import { noticeReplies } from '../lib/replies/notice';
import { instagramReading } from '../lib/sites/readings/instagram';

export default defineContentScript({
  matches: [...instagramReading.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => noticeReplies(ctx, [instagramReading]),
});

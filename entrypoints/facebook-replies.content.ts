import { defineContentScript } from 'wxt/utils/define-content-script';
import { noticeReplies } from '../lib/replies/notice';
import { facebookReading } from '../lib/sites/readings/facebook';

export default defineContentScript({
  matches: [...facebookReading.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => noticeReplies(ctx, [facebookReading]),
});

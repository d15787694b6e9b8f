import { defineContentScript } from 'wxt/utils/define-content-script';
import { noticeReplies } from '../lib/replies/notice';
import { xReading } from '../lib/sites/readings/x';

export default defineContentScript({
  matches: [...xReading.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => noticeReplies(ctx, [xReading]),
});

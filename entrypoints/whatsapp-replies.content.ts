import { defineContentScript } from 'wxt/utils/define-content-script';
import { noticeReplies } from '../lib/replies/notice';
import { whatsappReading } from '../lib/sites/readings/whatsapp';

export default defineContentScript({
  matches: [...whatsappReading.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => noticeReplies(ctx, [whatsappReading]),
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import { whatsapp } from '../lib/sites/whatsapp';
import { failure } from '../lib/watch/failure';
import { row } from '../lib/watch/row';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...whatsapp.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => watch(ctx, { sites: [whatsapp], provers: { row }, aftermath: failure }),
});

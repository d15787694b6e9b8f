import { defineContentScript } from 'wxt/utils/define-content-script';
import { linkedinInvitation } from '../lib/sites/linkedin-invitation';
import { gone } from '../lib/watch/gone';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...linkedinInvitation.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => watch(ctx, { sites: [linkedinInvitation], provers: { gone } }),
});

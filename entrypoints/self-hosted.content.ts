import { defineContentScript } from 'wxt/utils/define-content-script';
import { roundcube } from '../lib/sites/roundcube';
import { notice } from '../lib/watch/new-sign';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  // Without hosts of its own: it is registered for those that the person allows.
  registration: 'runtime',
  main: (ctx) => watch(ctx, { sites: [roundcube], provers: { notice } }),
});

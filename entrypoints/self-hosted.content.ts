import { defineContentScript } from 'wxt/utils/define-content-script';
import { nextcloud } from '../lib/sites/nextcloud';
import { roundcube } from '../lib/sites/roundcube';
import { snappymail } from '../lib/sites/snappymail';
import { gone } from '../lib/watch/gone';
import { notice } from '../lib/watch/notice';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  // Without hosts of its own: it is registered for those that the person allows.
  registration: 'runtime',
  main: (ctx) => watch(ctx, { sites: [roundcube, nextcloud, snappymail], provers: { gone, notice } }),
});

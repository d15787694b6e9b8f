import { defineContentScript } from 'wxt/utils/define-content-script';
import { noticeReplies } from '../lib/replies/notice';
import { nextcloudReading } from '../lib/sites/readings/nextcloud';
import { roundcubeReading } from '../lib/sites/readings/roundcube';
import { snappymailReading } from '../lib/sites/readings/snappymail';

export default defineContentScript({
  // It is registered beside the script that notices sends on the hosts that the person allows.
  registration: 'runtime',
  main: (ctx) => noticeReplies(ctx, [roundcubeReading, nextcloudReading, snappymailReading]),
});

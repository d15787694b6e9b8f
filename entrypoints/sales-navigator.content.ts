import { defineContentScript } from 'wxt/utils/define-content-script';
import { salesNavigator } from '../lib/sites/sales-navigator';
import { row } from '../lib/watch/row';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...salesNavigator.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => watch(ctx, { sites: [salesNavigator], provers: { row } }),
});

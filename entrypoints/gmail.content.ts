import { defineContentScript } from 'wxt/utils/define-content-script';
import { gmail } from '../lib/sites/gmail';
import { notice } from '../lib/watch/notice';
import { undo } from '../lib/watch/undo';
import { watch } from '../lib/watch/watch';

export default defineContentScript({
  matches: [...gmail.hosts],
  allFrames: true,
  runAt: 'document_start',
  main: (ctx) => watch(ctx, { sites: [gmail], provers: { notice }, aftermath: undo }),
});

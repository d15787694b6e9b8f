import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { choresKey } from '../lib/chores';
import { chores } from '../lib/worker/chores';

/** The worker's second half, which it takes in once nothing waits. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [choresKey]: chores });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/chip/ask';

/** Asks the question that the worker left in the page; its result is how that ended. */
export default defineUnlistedScript(ask);

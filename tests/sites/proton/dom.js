import { parts } from './parts.js';
import { partsOf } from './template.js';
import { words } from './words.js';

/** Cuts the parts of Proton's page, in the scene's words. */
export const { cut, cutAll } = partsOf(parts, words);

/** What carries that `data-testid` below `root`. */
export const found = (root, testId) => root.querySelector(`[data-testid="${CSS.escape(testId)}"]`);

/** Calls `act` for clicks on what carries that `data-testid`. */
export const onClick = (root, testId, act) => found(root, testId).addEventListener('click', act);

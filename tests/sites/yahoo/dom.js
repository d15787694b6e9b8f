import { parts } from './parts.js';
import { partsOf } from './template.js';
import { words } from './words.js';

/** Cuts the parts of Yahoo's page, in the scene's words. */
export const { cut, cutAll } = partsOf(parts, words);

/** What carries that `data-test-id` below `root`. */
export const found = (root, testId) => root.querySelector(`[data-test-id="${testId}"]`);

/** Calls `act` for clicks on what carries that `data-test-id`. */
export const onClick = (root, testId, act) => found(root, testId).addEventListener('click', act);

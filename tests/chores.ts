import { choresKey } from '../lib/chores';
import { chores } from '../lib/worker/chores';

/** A worker that has taken in its second script, and whose browser tells it of its installation. */
Object.assign(globalThis, { [choresKey]: chores, addEventListener() {} });

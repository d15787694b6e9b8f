import { localDay } from '../../lib/habit/calendar';
import type { Change } from '../../lib/outbox';

let made = 0;

/** A call to somebody new, logged by hand. */
export function call(): Change {
  made += 1;
  return { kind: 'hand-log', name: `Pat Stone ${made}`, channel: 'call', on: localDay(new Date()) };
}

/** A send to somebody new. */
export function send(): Change {
  made += 1;
  const people = [{ name: `Ann Reed ${made}`, keys: [`linkedin:in/ann-reed-${made}`] }];
  return { kind: 'sighting', site: 'linkedin', people, addressLists: [], own: [] };
}

import { conversation, hosts, isOwn, list, recipients, row } from '../linkedin';
import type { Reading } from '../reading';
import { firstAround } from '../site';

/** LinkedIn messaging, full page and bubbles: a message's id tells its time (decoded from saved pages, described 2026-09). */
export const linkedinReading: Reading = {
  site: 'linkedin',
  hosts,
  keys: 'linkedin:',
  shadows: '#interop-outlet, [data-testid="interop-shadowdom"]',
  open: list,
  person: (open) => recipients(firstAround(open, conversation) ?? open).people[0],
  newest: {
    kind: 'time',
    at: (open) => timeOf([...open.querySelectorAll(row)].findLast((one) => !isOwn(one))),
  },
};

/** Base64 behind `2-`: the milliseconds first, then the conversation. A message still on its way has another id. */
function timeOf(message: Element | undefined): number {
  const coded = message?.getAttribute('data-event-urn')?.match(/,2-([A-Za-z\d]{18})/)?.[1];
  return coded ? Number(atob(coded).slice(0, 13)) : Number.NaN;
}

import { isChannel } from '../../lib/channels';
import { isDay } from '../../lib/habit/calendar';
import { outcomes } from '../../lib/habit/outcome';
import type { HistoryFilter } from '../../lib/ledger/reads/history-view';

/** The filter that an address asks for; what cannot be understood does not narrow it. */
export function filterOf(query: string): HistoryFilter {
  const asked = new URLSearchParams(query);
  const [channel, contact, told] = [asked.get('channel'), asked.get('person'), asked.get('outcome')];
  const [from, to] = [asked.get('from'), asked.get('to')];
  const outcome = told === 'open' ? told : outcomes.find((one) => one === told);
  return {
    ...(isChannel(channel) && { channel }),
    ...(contact && { contact }),
    ...(outcome && { outcome }),
    ...(isDay(from) && { from }),
    ...(isDay(to) && { to }),
  };
}

/** What is asked for, field by field, as an address or a form writes it; empty for anything. */
export type Asked = { readonly [field in keyof HistoryFilter]?: string | undefined };

/** The same as an address writes it. */
export function queryOf({ channel, contact, outcome, from, to }: Asked): string {
  const asked = Object.entries({ channel, person: contact, outcome, from, to });
  const given = asked.flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new URLSearchParams(given).toString();
}

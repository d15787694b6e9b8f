import type { Awaited, AwaitedKeys } from '../awaited';
import type { Newest, Reading } from '../sites/reading';
import { isAtEnd } from './at-end';

/** Somebody awaited wrote. */
export interface Reply {
  readonly site: Reading['site'];
  /** Those of their keys under which they are awaited; what else the page knows of them stays there. */
  readonly keys: readonly string[];
  /** The outreach that it follows, by its moment. */
  readonly after: number;
}

/** A time that is further ahead than clocks can differ was misread. */
const farAhead = 86_400_000;

/**
 * The replies that stand open on the page, of those awaited. Of a conversation with anybody else nothing but whom
 * it is with is looked at. Order alone counts only once the page is settled, for older messages may come first.
 */
export function repliesOn(reading: Reading, awaited: AwaitedKeys, isSettled: boolean): Reply[] {
  const { site, shadows, open, person, newest } = reading;
  const hosts = shadows ? [...document.querySelectorAll(shadows)] : [];
  const scopes = [document, ...hosts.map(({ shadowRoot }) => shadowRoot)];
  return scopes
    .flatMap((scope) => [...(scope?.querySelectorAll(open) ?? [])])
    .filter((one) => one.checkVisibility())
    .flatMap((one) => {
      const keys = keysOf(reading, person(one)).filter((key) => awaited[key]);
      const outreach = keys[0] && awaited[keys[0]];
      if (!outreach || !isNewer(newest, one, outreach, site, isSettled)) return [];
      return [{ site, keys, after: outreach.at }];
    });
}

/** Somebody of whom a page shows the name alone is known by it. */
function keysOf({ keys: prefix }: Reading, person: ReturnType<Reading['person']>): readonly string[] {
  if (!person) return [];
  const { name, keys } = person;
  return keys.length > 0 ? keys : [`${prefix}name/${name.toLowerCase()}`];
}

function isNewer(
  newest: Newest,
  open: Element,
  { at, channel }: Awaited,
  site: Reading['site'],
  isSettled: boolean,
): boolean {
  if (newest.kind === 'time') {
    const time = newest.at(open);
    return time > at && time < Date.now() + farAhead;
  }
  return isSettled && channel === site && followsMine(newest, open);
}

function followsMine({ row, isMine, isTheirs }: Extract<Newest, { kind: 'order' }>, open: Element): boolean {
  const rows = [...open.querySelectorAll(row)];
  const last = rows.at(-1);
  return last !== undefined && isTheirs(last, open) && rows.some((one) => isMine(one, open)) && isAtEnd(last);
}

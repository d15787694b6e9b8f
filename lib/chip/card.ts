import type { AskedView } from '../ledger/view';
import { make } from './make';

/** In a mail to more people than this nobody is ticked at first. */
const mostTicked = 5;

/** What the person can do on a card. */
export interface Choices {
  log(people: readonly AskedView[]): unknown;
  refuse(): unknown;
  never(person: AskedView): unknown;
}

/** The card that asks, for one person or with a tick for each of several, after a mail to so many. */
export function questionCard(people: readonly AskedView[], sentTo: number, choices: Choices): Node[] {
  const isFew = sentTo <= mostTicked;
  const ticks = people.length > 1 ? people.map(() => tick(isFew)) : [];
  const chosen = () => people.filter((_, at) => ticks[at]?.checked ?? true);
  const logIt = button('primary', () => choices.log(chosen()), 'Log it');
  const mind = () => {
    logIt.disabled = chosen().length === 0;
  };
  mind();
  const rows = ticks.map((box, at) => make('li', {}, make('label', {}, box, ...nameOf(people[at]))));
  const list = make('ul', {}, ...rows);
  list.onchange = mind;
  const nevers = people.map((person) =>
    button('', () => choices.never(person), 'Never for ', ...nameOf(person)),
  );
  const more = make('details', {}, make('summary', { 'aria-label': 'More' }, '•••'), ...nevers);
  return [
    make('p', {}, curl(), ...sentence(people, isFew)),
    ...(rows.length > 0 ? [list] : []),
    make('div', {}, logIt, button('', choices.refuse, 'Not this'), more),
  ];
}

/** The card that says what was done, and takes it back. */
export function doneCard(before: string, people: readonly AskedView[], undo: () => unknown): Node[] {
  const names = people.flatMap((person, at) => [at > 0 ? ', ' : before, ...nameOf(person)]);
  return [make('p', {}, curl(), ...names, '.'), make('div', {}, button('', undo, 'Undo'))];
}

function sentence(people: readonly AskedView[], isFew: boolean): (Node | string)[] {
  if (people.length === 1) return ['Log your outreach to ', ...nameOf(people[0]), '?'];
  if (isFew) return [`Log your outreach to these ${people.length}?`];
  return [`You wrote to ${people.length} people. For whom shall it count?`];
}

function nameOf(person: AskedView | undefined): Node[] {
  return [make('bdi', {}, person?.name ?? '')];
}

function button(look: string, act: () => unknown, ...label: readonly (Node | string)[]): HTMLButtonElement {
  const made = make('button', { type: 'button', class: look }, ...label);
  made.onclick = act;
  return made;
}

function tick(checked: boolean): HTMLInputElement {
  return Object.assign(make('input', { type: 'checkbox' }), { checked });
}

/** Tendril's mark, drawn here because a page's policy can forbid pictures. */
function curl(): Node {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('viewBox', '0 0 16 16');
  path.setAttribute(
    'd',
    'M1.5 14.2c6.2.3 11.7-2.4 11.7-7.7a4.7 4.7 0 0 0-9.4 0c0 2.3 1.5 3.5 3.1 3.5 1.5 0 2.4-1.1 2.4-2.3 0-.9-.6-1.5-1.4-1.5',
  );
  svg.append(path);
  return svg;
}

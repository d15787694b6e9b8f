import { type Browser, browser } from 'wxt/browser';
import { fewPeople } from '../habit/few-people';
import type { AskedView } from '../ledger/reads/view';
import { make } from './make';

/** What the person can do on a card. */
export interface Choices {
  log(people: readonly AskedView[]): unknown;
  refuse(): unknown;
  never(person: AskedView): unknown;
}

/** The card that asks, for one person or with a tick for each of several, after a mail to so many. */
export function questionCard(people: readonly AskedView[], sentTo: number, choices: Choices): Node[] {
  const isOne = people.length === 1;
  const ticks = people.map(() => make('input', { type: 'checkbox', checked: isOne || sentTo <= fewPeople }));
  const chosen = () => people.filter((_, at) => ticks[at]?.checked);
  const logIt = button('primary', () => choices.log(chosen()), say('chip_logIt'));
  const rows = people.map((person, at) => make('li', {}, make('label', {}, ticks[at] ?? '', nameOf(person))));
  const mind = () => {
    logIt.disabled = chosen().length === 0;
  };
  mind();
  const nevers = people.map((person) =>
    button('', () => choices.never(person), ...sayOf('chip_never', nameOf(person))),
  );
  return [
    make('p', {}, ...sayOf(isOne ? 'chip_one' : 'chip_several', whom(people))),
    make('ul', { hidden: isOne, onchange: mind }, ...rows),
    make('div', {}, logIt, button('', choices.refuse, say('chip_notThis'))),
    make('details', {}, make('summary', { ariaLabel: say('chip_more') }, '•••'), ...nevers),
  ];
}

/** The card that says what was done for whom, and takes it back. */
export function doneCard(done: string, people: readonly AskedView[], undo: () => unknown): Node[] {
  return [make('p', {}, ...sayOf(done, whom(people))), make('div', {}, button('', undo, say('chip_undo')))];
}

function whom(people: readonly AskedView[]): Node | string {
  const [one] = people;
  return one && people.length === 1 ? nameOf(one) : say('chip_people', `${people.length}`);
}

/** A text in the person's language, by its key in `locales/`, where `.` is `_`. */
function say(key: string, count?: string): string {
  return (browser.i18n as typeof Browser.i18n).getMessage(key, count);
}

/** A text about someone: languages put the name in different places. */
function sayOf(key: string, who: Node | string): (Node | string)[] {
  const [before = '', after = ''] = say(key).split('{who}');
  return [before, who, after];
}

/** Pages decide what people are called: a name keeps its own direction. */
function nameOf({ name }: AskedView): Node {
  return make('bdi', {}, name);
}

function button(className: string, onclick: () => unknown, ...label: (Node | string)[]): HTMLButtonElement {
  return make('button', { type: 'button', className, onclick }, ...label);
}

import { shortName } from './short-name';

/** What the sentence of a week is made from. */
export interface WeekSoFar {
  readonly goal: number;
  /** Contacts reached out to. */
  readonly count: number;
  /** Their names in the order in which they were reached. */
  readonly names: readonly string[];
  /** Sightings that wait for a decision. */
  readonly waiting: number;
}

/** What a friend who coaches says about a week: one line, and one more. */
export interface WeekSentence {
  readonly headline: string;
  readonly detail: string;
}

/** The sentence for a week so far. Zero is a beginning; nothing here counts what did not happen. */
export function weekSentence(week: WeekSoFar): WeekSentence {
  return { headline: headlineFor(week), detail: detailFor(week) };
}

function headlineFor({ goal, count }: WeekSoFar): string {
  if (count === 0) return 'A fresh week, all yours.';
  if (count < goal) return `${capital(inWords(goal - count))} more and the week is yours.`;
  if (count === goal) return 'The week is yours.';
  return `The week is yours, and ${inWords(count - goal)} more.`;
}

function detailFor({ goal, count, names, waiting }: WeekSoFar): string {
  if (count === 0 && waiting > 0) return 'Your first step is just below. One click and it counts.';
  if (count === 0) return `Who would be glad to hear from you? ${capital(people(goal))} will do.`;
  const reached = `You reached out to ${list(names)}.`;
  return count === goal ? `${reached} Well done.` : reached;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function inWords(count: number): string {
  return words[count] ?? String(count);
}

function people(count: number): string {
  return count === 1 ? 'one person' : `${inWords(count)} people`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** At most two names, then how many others: a sentence, not an inventory. */
function list(names: readonly string[]): string {
  const [one, two, ...others] = names.map(isolated);
  if (one === undefined) return 'someone';
  if (two === undefined) return one;
  if (others.length === 0) return `${one} and ${two}`;
  return `${one}, ${two} and ${others.length === 1 ? 'one other' : `${inWords(others.length)} others`}`;
}

/** A name wrapped in Unicode isolates, so that a right-to-left name leaves the rest of the sentence in order. */
function isolated(name: string): string {
  return `\u2068${shortName(name, 28)}\u2069`;
}

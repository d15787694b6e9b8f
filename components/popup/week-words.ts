import { i18n } from '#i18n';
import { isolated } from '../../lib/habit/isolated';

/** What the sentence of a week is made from. */
export interface WeekSoFar {
  readonly goal: number;
  /** Contacts reached out to. */
  readonly count: number;
  /** Their names in the order in which they were reached. */
  readonly names: readonly string[];
  /** The names of those who wrote back. */
  readonly wroteBack: readonly string[];
  /** Sightings that wait for a decision. */
  readonly waiting: number;
  /** The week is time off. */
  readonly off: boolean;
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

function headlineFor({ goal, count, off }: WeekSoFar): string {
  if (off && count < goal) return i18n.t('popup.sentence.off');
  if (count === 0) return i18n.t('popup.sentence.fresh');
  if (count < goal) return toGo(goal - count);
  if (count === goal) return i18n.t('popup.sentence.met');
  return beyond(count - goal);
}

function detailFor(week: WeekSoFar): string {
  const { goal, count, names, wroteBack, waiting, off } = week;
  if (count === 0 && waiting > 0) return i18n.t('popup.sentence.firstStep');
  const told = [
    ...(count > 0 ? [reachedOut(names)] : []),
    ...(wroteBack.length > 0 ? [replied(wroteBack)] : []),
  ];
  if (told.length > 0 && count === goal && wroteBack.length === 0)
    told.push(i18n.t('popup.sentence.wellDone'));
  if (told.length > 0) return told.join(' ');
  return off ? i18n.t('popup.sentence.offDetail') : glad(goal);
}

function toGo(count: number): string {
  return count === 2 ? i18n.t('popup.sentence.twoToGo') : i18n.t('popup.sentence.toGo', count);
}

function beyond(count: number): string {
  return count === 2 ? i18n.t('popup.sentence.twoBeyond') : i18n.t('popup.sentence.beyond', count);
}

/** Small goals are said in words. */
function glad(goal: number): string {
  if (goal === 2) return i18n.t('popup.sentence.gladTwo');
  if (goal === 3) return i18n.t('popup.sentence.gladThree');
  return i18n.t('popup.sentence.glad', goal);
}

/** At most two names, then how many others: a sentence, not an inventory. */
function reachedOut(names: readonly string[]): string {
  const [one = '', two = ''] = names.map((name) => isolated(name, 28));
  if (names.length === 1) return i18n.t('popup.sentence.reachedOne', { one });
  if (names.length === 2) return i18n.t('popup.sentence.reachedTwo', { one, two });
  return i18n.t('popup.sentence.reachedMore', names.length - 2, { one, two });
}

function replied(names: readonly string[]): string {
  const [one = '', two = ''] = names.map((name) => isolated(name, 28));
  if (names.length === 1) return i18n.t('popup.sentence.repliedOne', { one });
  if (names.length === 2) return i18n.t('popup.sentence.repliedTwo', { one, two });
  return i18n.t('popup.sentence.repliedMore', names.length - 2, { one, two });
}

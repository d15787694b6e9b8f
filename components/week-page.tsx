import { useState } from 'preact/hooks';
import type { HandChannel } from '../lib/channels';
import { type Day, localDay } from '../lib/habit/calendar';
import { weekSentence } from '../lib/habit/sentence';
import type { OutreachView, SightingView, WeekView } from '../lib/ledger/view';
import type { Change } from '../lib/outbox';
import { answerWords } from './answer-words';
import type { Answer } from './expected-week';
import { HandLog } from './hand-log';
import { JustSent } from './just-sent';
import { aboutLostClick, aboutSetAside, Notices } from './notices';
import { ThisWeek } from './this-week';
import { useAnswers } from './use-answers';
import { WeekHeader } from './week-header';
import { WeekRing } from './week-ring';

interface Props {
  readonly view: WeekView;
  readonly now: Date;
  readonly locale: string;
  /** Troubles beyond those of the week. */
  readonly troubles: readonly string[];
  onChange(change: Change): Promise<unknown>;
}

/** What was logged can be taken back this long, in milliseconds (10 minutes), or while the popup stays open. */
const regret = 10 * 60_000;

/** The popup's heart: the week, what waits, and the log by hand. */
export function WeekPage({ view, now, locale, troubles, onChange }: Props) {
  const { week, lost, answer } = useAnswers(view, onChange);
  const [said, say] = useState('');
  const at = now.getTime();
  const [opened] = useState(at);
  const give = (given: Answer) => {
    answer(given);
    say(answerWords(given, view.week));
  };
  const decide = (kind: 'log' | 'refuse', sighting: SightingView) => give({ kind, at, sighting });
  const undo = ({ log }: OutreachView) => give({ kind: 'undo', at, of: log, names: loggedBy(week, log) });
  const logByHand = (name: string, channel: HandChannel, on: Day) =>
    give({ kind: 'hand-log', at, name, channel, on });
  const canUndo = ({ log, loggedAt }: OutreachView) =>
    log !== '' && (loggedAt >= opened || at - loggedAt < regret);
  const names = namesOf(week);
  const notices = [...troubles, ...aboutSetAside(view.setAside), ...(lost ? [aboutLostClick] : [])];
  return (
    <>
      <WeekHeader week={week.week} locale={locale} />
      <main>
        <WeekRing
          count={week.count}
          goal={week.goal}
          sentence={weekSentence({ goal: week.goal, count: week.count, names, waiting: week.waiting.length })}
        />
        <Notices sentences={notices} />
        <JustSent waiting={week.waiting} now={at} locale={locale} onAnswer={decide} />
        <ThisWeek outreaches={week.outreaches} locale={locale} canUndo={canUndo} onUndo={undo} />
      </main>
      <p role="status" class="said">
        {lost ? '' : said}
      </p>
      <HandLog today={localDay(now)} locale={locale} known={names} onLog={logByHand} />
    </>
  );
}

/** Everyone whom one command logged: one message may have reached several. */
function loggedBy({ outreaches }: WeekView, command: string): string[] {
  return outreaches.filter(({ log }) => log === command).map(({ person }) => person);
}

/** Everyone reached, once each, in the order in which they were. */
function namesOf({ outreaches }: WeekView): string[] {
  return [...new Set(outreaches.map(({ person }) => person))].reverse();
}

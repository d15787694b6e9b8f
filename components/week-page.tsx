import { useState } from 'preact/hooks';
import { channelNames } from '../lib/channels';
import { localDay } from '../lib/habit/calendar';
import { weekSentence } from '../lib/habit/sentence';
import type { OutreachView, WeekView } from '../lib/ledger/view';
import type { Change } from '../lib/outbox';
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

/** What was logged can be taken back this long, in milliseconds (10 minutes). */
const regret = 10 * 60_000;

/** The popup's heart: the week, what waits, and the log by hand. */
export function WeekPage({ view, now, locale, troubles, onChange }: Props) {
  const { week, lost, answer } = useAnswers(view, onChange);
  const [opened] = useState(now.getTime());
  const [said, say] = useState('');
  const at = now.getTime();
  const give = (given: Answer, words: string) => {
    answer(given);
    say(words);
  };
  const canUndo = ({ log, loggedAt }: OutreachView) =>
    log !== '' && (loggedAt >= opened || at - loggedAt < regret);
  const names = namesOf(week);
  const setAside = view.setAside > 0 ? [aboutSetAside(view.setAside)] : [];
  return (
    <>
      <WeekHeader week={week.week} locale={locale} />
      <main>
        <WeekRing
          count={week.count}
          goal={week.goal}
          sentence={weekSentence({ goal: week.goal, count: week.count, names, waiting: week.waiting.length })}
        />
        <Notices sentences={[...troubles, ...setAside, ...(lost ? [aboutLostClick] : [])]} />
        <JustSent
          waiting={week.waiting}
          now={at}
          locale={locale}
          onAnswer={(kind, sighting) => {
            const whom = sighting.names.join(', ');
            give(
              { kind, at, sighting },
              kind === 'log' ? `Logged: ${whom}, ${channelNames[sighting.site]}.` : 'Left out.',
            );
          }}
        />
        <ThisWeek
          outreaches={week.outreaches}
          locale={locale}
          canUndo={canUndo}
          onUndo={({ log, person }) => give({ kind: 'undo', at, of: log }, `Taken back: ${person}.`)}
        />
      </main>
      <HandLog
        today={localDay(now)}
        locale={locale}
        known={names}
        onLog={(name, channel, on) =>
          give({ kind: 'hand-log', at, name, channel, on }, `Logged: ${name}, ${channelNames[channel]}.`)
        }
      />
      <p role="status" class="unseen">
        {said}
      </p>
    </>
  );
}

/** Everyone reached, once each, in the order in which they were. */
function namesOf({ outreaches }: WeekView): string[] {
  return [...new Set(outreaches.map(({ person }) => person))].reverse();
}

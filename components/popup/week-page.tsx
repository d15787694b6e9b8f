import { useState } from 'preact/hooks';
import type { Channel } from '../../lib/channels';
import { type Day, localDay } from '../../lib/habit/calendar';
import { weekSentence } from '../../lib/habit/sentence';
import type { OutreachView, TroubleView, WeekView } from '../../lib/ledger/view';
import type { Change } from '../../lib/outbox';
import { aboutLostClick, aboutSetAside, Notices } from '../notices';
import type { Environment } from '../trouble-words';
import { HandLog } from './hand-log';
import type { HandLogDraft } from './hand-log-draft';
import { JustSent } from './just-sent';
import { Said } from './said';
import { ThisWeek } from './this-week';
import { TroubleLine } from './trouble-line';
import { useAnswers } from './use-answers';
import type { Host } from './use-host';
import { WatchLine } from './watch-line';
import { WeekHeader } from './week-header';
import { WeekRing } from './week-ring';

interface Props {
  readonly view: WeekView;
  readonly host: Host;
  readonly isPanel: boolean;
  readonly now: Date;
  readonly locale: string;
  /** What is wrong beyond the week, in sentences. */
  readonly notices: readonly string[];
  readonly seenWith: Environment;
  /** The hand log that the page was opened for. */
  readonly draft?: HandLogDraft | undefined;
  onChange(change: Change): Promise<string>;
  onCopy(text: string): Promise<void>;
  /** What the page was opened for is logged. */
  onDone(): void;
}

/** What was logged can be taken back this long, in milliseconds (10 minutes), or while the popup stays open. */
const regret = 10 * 60_000;

/** The popup's heart: the week, what waits, and the log by hand. */
export function WeekPage(props: Props) {
  const { view, now, locale, seenWith, draft: given, onChange, onCopy, onDone } = props;
  const { week, lost, said, answer } = useAnswers(view, onChange);
  const at = now.getTime();
  const [opened] = useState(at);
  const [draft, setDraft] = useState(given);
  const names = namesOf(week);
  const notices = [...props.notices, ...aboutSetAside(view.setAside), ...(lost ? [aboutLostClick] : [])];

  const undo = (of: string, whom: readonly string[]) => answer({ kind: 'undo', at, of, names: whom });
  const excuse = (trouble: TroubleView) => answer({ kind: 'excuse', at, trouble });
  const logByHand = async (name: string, channel: Channel, on: Day, { keys = [], about }: HandLogDraft) => {
    if (about) excuse(about);
    if ((await answer({ kind: 'hand-log', at, name, channel, on, keys })) && given) onDone();
  };
  const canUndo = ({ log, loggedAt, trusted }: OutreachView) =>
    log !== '' && (trusted || loggedAt >= opened || at - loggedAt < regret);
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
        {week.troubles.map((trouble) => (
          <TroubleLine
            key={`${trouble.site} ${trouble.part}`}
            {...{ trouble, seenWith, onCopy }}
            onLogByHand={() => setDraft({ channel: trouble.site, about: trouble })}
            onExcuse={() => excuse(trouble)}
          />
        ))}
        <JustSent waiting={week.waiting} now={at} locale={locale} onAnswer={answer} />
        <ThisWeek
          outreaches={week.outreaches}
          locale={locale}
          canUndo={canUndo}
          onUndo={({ log }) => undo(log, loggedBy(week, log))}
        />
      </main>
      <Said said={said} onUndo={({ of, names: whom }) => undo(of, whom)} />
      <HandLog today={localDay(now)} locale={locale} known={names} draft={draft} onLog={logByHand} />
      <WatchLine
        host={props.host}
        isPanel={props.isPanel}
        onLogByHand={() => setDraft({ channel: 'other' })}
      />
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

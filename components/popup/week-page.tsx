import { useState } from 'preact/hooks';
import type { Channel } from '../../lib/channels';
import { type Day, localDay } from '../../lib/habit/calendar';
import type { HabitView } from '../../lib/ledger/reads/habit-view';
import type { OutreachView, TroubleView, WeekView } from '../../lib/ledger/reads/view';
import { aboutLostClick, aboutSetAside } from '../notices';
import type { Click } from './answer';
import { HandLog } from './hand-log';
import type { HandLogDraft } from './hand-log-draft';
import { Said } from './said';
import { useAnswers } from './use-answers';
import { WatchLine } from './watch-line';
import { WeekHeader } from './week-header';
import { WeekMiddle } from './week-middle';
import { namesOf } from './week-names';
import type { WeekPageProps } from './week-page-props';

interface Props extends WeekPageProps {
  readonly view: WeekView;
  readonly habit: HabitView;
  /** What is wrong beyond the week, in sentences. */
  readonly notices: readonly string[];
}

/** What was logged can be taken back this long, in milliseconds (10 minutes), or while the popup stays open. */
const regret = 10 * 60_000;

/** The popup's heart: the week, what waits, what came of it, whom to write to next, and the log by hand. */
export function WeekPage(props: Props) {
  const { view, now, locale, settings, seenWith, draft: given, onChange, onCopy, onDone, onOpen } = props;
  const { week, habit, lost, said, answer } = useAnswers({ week: view, habit: props.habit }, onChange);
  const at = now.getTime();
  const today = localDay(now);
  const [opened] = useState(at);
  const [draft, setDraft] = useState(given);
  const [declined, setDeclined] = useState<OutreachView>();
  const notices = [...props.notices, ...aboutSetAside(view.setAside), ...(lost ? [aboutLostClick] : [])];

  const click = (what: Click) => {
    if (what.kind === 'outcome') setDeclined(what.outcome === 'declined' ? what.outreach : undefined);
    if (what.kind === 'undo') setDeclined(undefined);
    return answer({ ...what, at });
  };
  const excuse = (trouble: TroubleView) => click({ kind: 'excuse', trouble });
  const logByHand = async (name: string, channel: Channel, on: Day, { keys = [], about }: HandLogDraft) => {
    if (about) excuse(about);
    if ((await click({ kind: 'hand-log', name, channel, on, keys })) && given) onDone();
  };
  const canUndo = ({ log, loggedAt, trusted }: OutreachView) =>
    log !== '' && (trusted || loggedAt >= opened || at - loggedAt < regret);
  return (
    <>
      <WeekHeader week={week.week} locale={locale} />
      <WeekMiddle
        {...{
          week,
          habit,
          notices,
          declined,
          at,
          today,
          locale,
          settings,
          seenWith,
          canUndo,
          onCopy,
          onOpen,
        }}
        onAnswer={answer}
        onClick={click}
        onKeepGoal={props.onKeepGoal}
        onLogFor={(trouble) => setDraft({ channel: trouble.site, about: trouble })}
      />
      <Said said={said} onUndo={({ of, names }) => click({ kind: 'undo', of, names })} />
      <HandLog {...{ today, locale, draft }} known={namesOf(week)} onLog={logByHand} />
      <WatchLine
        host={props.host}
        isPanel={props.isPanel}
        onLogByHand={() => setDraft({ channel: 'other' })}
      />
    </>
  );
}

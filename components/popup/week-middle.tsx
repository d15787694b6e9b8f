import type { Day } from '../../lib/habit/calendar';
import type { OutreachView, TroubleView, WeekView } from '../../lib/ledger/reads/view';
import { Notices } from '../notices';
import type { Answer, Click } from './answer';
import { Encouraging } from './encouraging';
import { JustSent } from './just-sent';
import { OpenOutreaches } from './open-outreaches';
import type { PopupView } from './popup-view';
import { ThisWeek } from './this-week';
import { TroubleLine } from './trouble-line';
import { WeekFoot } from './week-foot';
import { BackButton, WeekHead } from './week-head';
import type { WeekPageProps } from './week-page-props';
import { WhoNext } from './who-next';

type Around = Pick<WeekPageProps, 'locale' | 'settings' | 'seenWith' | 'onCopy' | 'onOpen' | 'onKeepGoal'>;

interface Props extends PopupView, Around {
  /** What is wrong, in sentences. */
  readonly notices: readonly string[];
  /** An outreach of an earlier week that was declined just now. */
  readonly declined?: OutreachView | undefined;
  /** The time, in milliseconds since 1970. */
  readonly at: number;
  readonly today: Day;
  /** Whether it was logged so lately that it can be taken back here. */
  canUndo(outreach: OutreachView): boolean;
  onAnswer(answer: Answer): void;
  onClick(click: Click): void;
  /** Opens the hand log for what was not noticed. */
  onLogFor(trouble: TroubleView): void;
}

/** The part of the popup that scrolls: the most useful first. */
export function WeekMiddle({
  week,
  habit,
  notices,
  declined,
  at,
  today,
  onAnswer,
  onClick,
  ...around
}: Props) {
  const { locale, settings, seenWith, canUndo, onCopy, onOpen, onKeepGoal, onLogFor } = around;
  const { timeOff } = habit;
  const keepsMoments = !settings.quietly.includes('moments');
  return (
    <main>
      <WeekHead week={week} open={habit.open}>
        {week.off && timeOff && (
          <BackButton onBack={() => onClick({ kind: 'end-time-off', timeOff: timeOff.id })} />
        )}
      </WeekHead>
      <Notices sentences={notices} />
      {week.troubles.map((trouble) => (
        <TroubleLine
          key={`${trouble.site} ${trouble.part}`}
          {...{ trouble, seenWith, onCopy }}
          onLogByHand={() => onLogFor(trouble)}
          onExcuse={() => onClick({ kind: 'excuse', trouble })}
        />
      ))}
      <JustSent waiting={week.waiting} now={at} {...{ locale, onAnswer }} />
      <Encouraging {...{ week, habit, settings, declined, today, at, locale, onClick, onCopy, onKeepGoal }} />
      <ThisWeek
        {...{ locale, keepsMoments, canUndo, onClick }}
        outreaches={week.outreaches}
        onUndo={({ log }) => onClick({ kind: 'undo', of: log, names: loggedBy(week, log) })}
      />
      <OpenOutreaches {...{ locale, keepsMoments, onClick }} outreaches={habit.open} />
      <WhoNext
        {...{ today, locale, onClick }}
        suggestions={habit.next}
        onPeople={(contact) => onOpen('people', contact)}
      />
      <WeekFoot {...{ week, habit, settings, locale, onClick, onOpen }} />
    </main>
  );
}

/** Everyone whom one command logged: one message may have reached several. */
function loggedBy({ outreaches }: WeekView, command: string): string[] {
  return outreaches.filter(({ log }) => log === command).map(({ person }) => person);
}

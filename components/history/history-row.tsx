import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import { isolated } from '../../lib/habit/isolated';
import { shortName } from '../../lib/habit/short-name';
import type { Change } from '../../lib/outbox';
import { Avatar } from '../avatar';
import { channelName } from '../channel-words';
import { hashOf } from '../dashboard/route';
import { capital, dayName, monthName } from '../date-words';
import { Menu } from '../menu';
import { OutcomeMenu } from '../outcome-menu';
import { outcomeNote } from '../outcome-note';
import type { HistoryItem } from './month-starts';
import { passFocus } from './pass-focus';
import '../person-row.css';

interface Props {
  readonly item: HistoryItem;
  readonly today: Day;
  readonly locale: string;
  onChange(change: Change): void;
  onCorrect(): void;
}

/** One outreach of the history, with the heading of its month where it is the first. Every row is equally high. */
export function HistoryRow({ item: { outreach, month }, today, locale, onChange, onCorrect }: Props) {
  const { id, person, contact, channel, day, moment, outcome } = outreach;
  const nameId = `outreach-${id}`;
  const note = outcomeNote(outcome);
  return (
    <>
      {month && <h2>{capital(monthName(month, locale, today.slice(0, 4)), locale)}</h2>}
      <div class="history-row" data-person={person} data-channel={channel}>
        <Avatar names={[person]} />
        <a class="names" id={nameId} href={hashOf('people', contact)} dir="auto">
          {shortName(person, 120)}
        </a>
        <p class="what soft">
          {channelName(channel)} · {dayName(day, locale)}
          {note && ` · ${note}`}
          {moment && (
            <span class="moment" title={moment}>
              <span aria-hidden="true">★</span> <span class="unseen">{i18n.t('history.moment')}</span>
              <bdi>{moment}</bdi>
            </span>
          )}
        </p>
        <OutcomeMenu
          outreach={outreach}
          describedBy={nameId}
          onOutcome={(told, referral) =>
            onChange({ kind: 'outcome', outreach: id, outcome: told, ...(referral && { referral }) })
          }
          onUndo={(of) => onChange({ kind: 'undo', of })}
        />
        <Menu
          name={i18n.t('history.more', { name: isolated(person) })}
          items={[
            { id: 'correct', name: i18n.t('history.correct'), onPick: onCorrect },
            {
              id: 'remove',
              name: i18n.t('history.remove'),
              onPick: () => {
                passFocus(nameId);
                onChange({ kind: 'remove', outreach: id });
              },
            },
          ]}
        />
      </div>
    </>
  );
}

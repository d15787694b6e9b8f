import { i18n } from '#i18n';
import { allChannels } from '../../lib/channels';
import type { Day } from '../../lib/habit/calendar';
import { outcomes } from '../../lib/habit/outcome';
import type { HistoryFilter } from '../../lib/ledger/reads/history-view';
import { channelName } from '../channel-words';
import { outcomeName } from '../outcome-words';
import { Choice } from './choice';
import type { Asked } from './filter-address';
import type { Named } from './names-like';
import { PersonField } from './person-field';
import './filters.css';

interface Props {
  readonly filter: HistoryFilter;
  readonly today: Day;
  readonly names: readonly Named[];
  onNames(): void;
  /** Whatever of it was chosen before stays, unless it is chosen anew. */
  onChoose(asked: Asked): void;
}

/** Narrows the history; each choice holds at once. */
export function Filters({ filter, today, names, onNames, onChoose }: Props) {
  const { channel = '', contact = '', outcome = '', from = '', to = '' } = filter;
  return (
    <search class="filters" aria-label={i18n.t('history.filters')}>
      <PersonField
        {...{ names, onNames }}
        chosen={contact}
        onChoose={(chosen) => onChoose({ contact: chosen })}
      />
      <Choice
        name={i18n.t('history.channel')}
        any={i18n.t('history.anyChannel')}
        offers={channelOffers()}
        chosen={channel}
        onChoose={(chosen) => onChoose({ channel: chosen })}
      />
      <Choice
        name={i18n.t('history.outcome')}
        any={i18n.t('history.anyOutcome')}
        offers={[
          ...outcomes.map((one) => [one, outcomeName(one)] as const),
          ['open', i18n.t('history.open')],
        ]}
        chosen={outcome}
        onChoose={(chosen) => onChoose({ outcome: chosen })}
      />
      <DayField
        name={i18n.t('history.from')}
        day={from}
        last={today}
        onChoose={(day) => onChoose({ from: day })}
      />
      <DayField name={i18n.t('history.to')} day={to} last={today} onChoose={(day) => onChoose({ to: day })} />
    </search>
  );
}

/** Every channel with its name. */
function channelOffers(): (readonly [string, string])[] {
  return allChannels().map((channel) => [channel, channelName(channel)]);
}

interface DayProps {
  readonly name: string;
  readonly day: Day;
  readonly last: Day;
  onChoose(day: string): void;
}

function DayField({ name, day, last, onChoose }: DayProps) {
  return (
    <label>
      {name}
      <input
        type="date"
        max={last}
        value={day}
        onChange={({ currentTarget: { value } }) => onChoose(value)}
      />
    </label>
  );
}

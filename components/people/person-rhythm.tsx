import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ContactChanges } from '../../lib/outbox';

interface Props {
  /** In days; 0 for none. */
  readonly cadence: number;
  readonly stretch: boolean;
  onEdit(changes: ContactChanges): void;
}

/** The rhythms that most wish for, in days. */
const rhythms = [
  [0, 'people.rhythmNone'],
  [21, 'people.rhythmThreeWeeks'],
  [30, 'people.rhythmMonth'],
  [91, 'people.rhythmQuarter'],
  [182, 'people.rhythmHalfYear'],
  [365, 'people.rhythmYear'],
] as const;

const own = 'own';

/** How often the person wishes to be in touch, and whether it takes courage. */
export function PersonRhythm({ cadence, stretch, onEdit }: Props) {
  const isListed = rhythms.some(([days]) => days === cadence);
  const [isOwn, setOwn] = useState(!isListed);
  const pick = (value: string) => {
    setOwn(value === own);
    if (value !== own) onEdit({ cadence: Number(value) });
  };
  return (
    <div class="person-rhythm">
      <label>
        {i18n.t('people.rhythm')}
        <select
          aria-describedby="rhythm-hint"
          value={isOwn ? own : cadence}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          {rhythms.map(([days, name]) => (
            <option key={days} value={days}>
              {i18n.t(name)}
            </option>
          ))}
          <option value={own}>{i18n.t('people.rhythmOwn')}</option>
        </select>
      </label>
      <p id="rhythm-hint" class="soft">
        {i18n.t('people.rhythmHint')}
      </p>
      {isOwn && (
        <label>
          {i18n.t('people.rhythmDays')}
          <input
            type="number"
            min={7}
            max={3650}
            value={cadence || ''}
            onChange={({ currentTarget: { value, validity } }) =>
              validity.valid && value && onEdit({ cadence: Number(value) })
            }
          />
        </label>
      )}
      <label class="switch-line">
        <input
          type="checkbox"
          checked={stretch}
          onChange={(event) => onEdit({ stretch: event.currentTarget.checked })}
        />
        <span>{i18n.t('people.stretch')}</span>
      </label>
    </div>
  );
}

import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import { isolated } from '../../lib/habit/isolated';
import type { OutreachView } from '../../lib/ledger/reads/view';
import type { Change } from '../../lib/outbox';
import { hashOf } from '../dashboard/route';
import { pastDay } from '../date-words';
import { MomentForm } from '../popup/moment-form';
import { MomentAdd } from './moment-add';

interface Props {
  /** Newest first. */
  readonly moments: readonly OutreachView[];
  /** The newest outreaches that are no moments yet. */
  readonly recent: readonly OutreachView[];
  readonly today: Day;
  readonly locale: string;
  /** `words` say what was done. */
  onChange(change: Change, words: string): void;
}

/** What is worth remembering: for a day after a no, and for a thin week. */
export function MomentsPart({ moments, recent, today, locale, onChange }: Props) {
  const keep = ({ id }: OutreachView, line: string) =>
    onChange(
      { kind: 'moment', outreach: id, line },
      i18n.t(line === '' ? 'popup.said.momentGone' : 'popup.said.moment'),
    );
  return (
    <>
      <p class="soft">{i18n.t('encouragement.moments.words')}</p>
      <ul class="moments">
        {moments.map((moment) => (
          <MomentLine key={moment.id} {...{ moment, today, locale }} onSave={(line) => keep(moment, line)} />
        ))}
      </ul>
      <MomentAdd {...{ recent, locale }} onAdd={keep} />
    </>
  );
}

interface LineProps {
  readonly moment: OutreachView;
  readonly today: Day;
  readonly locale: string;
  /** An empty line takes it away. */
  onSave(line: string): void;
}

function MomentLine({ today, locale, onSave, ...props }: LineProps) {
  const { id, person, contact, day, moment = '' } = props.moment;
  const [isOpen, open] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const lineId = `moment-${id}`;
  const close = () => {
    edit.current?.focus();
    open(false);
  };
  return (
    <li>
      <div class="list-line">
        <div>
          <p id={lineId} dir="auto">
            {moment}
          </p>
          <p class="soft">
            <a href={hashOf('people', contact)}>{isolated(person, 120)}</a> · {pastDay(day, locale, today)}
          </p>
        </div>
        <div class="buttons">
          <button
            type="button"
            class="quiet"
            ref={edit}
            aria-expanded={isOpen}
            aria-describedby={lineId}
            onClick={() => open(!isOpen)}
          >
            {i18n.t('encouragement.edit')}
          </button>
          <button
            type="button"
            class="quiet"
            aria-describedby={lineId}
            onClick={({ currentTarget }) => {
              currentTarget.closest('section')?.querySelector('h2')?.focus();
              onSave('');
            }}
          >
            {i18n.t('encouragement.takeAway')}
          </button>
        </div>
      </div>
      {isOpen && (
        <MomentForm
          line={moment}
          onCancel={close}
          onSave={(line) => {
            close();
            if (line !== moment) onSave(line);
          }}
        />
      )}
    </li>
  );
}

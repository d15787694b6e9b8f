import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { localDay } from '../../lib/habit/calendar';
import type { Change } from '../../lib/outbox';
import { aboutLostClick, Notices } from '../notices';
import { HandLog } from './hand-log';
import { WeekHeader } from './week-header';
import './trouble-page.css';

interface Props {
  /** What is wrong. */
  readonly sentence: string;
  /** Opens the page on which a record that is gone is brought back; absent where that mends nothing. */
  readonly onMend?: (() => void) | undefined;
  readonly now: Date;
  readonly locale: string;
  onChange(change: Change): Promise<unknown>;
}

/** The week cannot be read. A hand log still works: the outbox keeps it until the ledger opens again. */
export function TroublePage({ sentence, onMend, now, locale, onChange }: Props) {
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const log = async (change: Extract<Change, { kind: 'hand-log' }>) => {
    const answer = await onChange(change).then(
      () => i18n.t('popup.hand.noted', { name: change.name }),
      () => aboutLostClick,
    );
    setAnswers((all) => [...new Set([...all, answer])]);
  };
  return (
    <>
      <WeekHeader locale={locale} />
      <main>
        <Notices sentences={[sentence, ...answers]} />
        {onMend && (
          <button type="button" class="mend" onClick={onMend}>
            {i18n.t('data.title')}
          </button>
        )}
      </main>
      <HandLog
        today={localDay(now)}
        locale={locale}
        known={[]}
        onLog={(name, channel, on, { keys = [] }) => log({ kind: 'hand-log', name, channel, on, keys })}
      />
    </>
  );
}

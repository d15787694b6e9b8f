import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Channel } from '../../lib/channels';
import type { Day } from '../../lib/habit/calendar';
import { type HandLogDraft, type HandLogKind, handLogKinds, kindOf } from './hand-log-draft';
import { HandLogForm } from './hand-log-form';
import { kindName } from './hand-log-words';
import './hand-log.css';

interface Props {
  readonly today: Day;
  readonly locale: string;
  /** Names to choose from. */
  readonly known: readonly string[];
  /** Opens the form with it, as often as a new one is given. */
  readonly draft?: HandLogDraft | undefined;
  /** `draft` is what the form began with. */
  onLog(name: string, channel: Channel, on: Day, draft: HandLogDraft): void;
}

/** What no page noticed, logged in two clicks: the kind, then the button of its small form. */
export function HandLog({ today, locale, known, draft: given, onLog }: Props) {
  const [draft, setDraft] = useState(given);
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (given) setDraft(given);
  }, [given]);
  const close = () => {
    buttons.current?.querySelector<HTMLButtonElement>('[aria-expanded=true]')?.focus();
    setDraft(undefined);
  };
  const open = draft && kindOf(draft.channel);
  return (
    <section class="hand-log" aria-labelledby="hand-log">
      <h2 id="hand-log">{i18n.t('popup.hand.title')}</h2>
      <div class="channels" ref={buttons}>
        {handLogKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-expanded={kind === open}
            onClick={() => (kind === open ? close() : setDraft(freshDraft(kind)))}
          >
            {kindName(kind)}
          </button>
        ))}
      </div>
      {draft && (
        <HandLogForm
          key={`${draft.channel} ${draft.name ?? ''}`}
          draft={draft}
          today={today}
          locale={locale}
          known={known}
          onCancel={close}
          onLog={(name, channel, on) => {
            close();
            onLog(name, channel, on, draft);
          }}
        />
      )}
    </section>
  );
}

function freshDraft(kind: HandLogKind): HandLogDraft {
  return { channel: kind === 'message' ? 'linkedin' : kind };
}

import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isAnswer } from '../../lib/habit/outcome';
import { shortName } from '../../lib/habit/short-name';
import type { OutreachView } from '../../lib/ledger/reads/view';
import { passFocus } from '../focus-heir';
import { OutcomeMenu } from '../outcome-menu';
import { outcomeNote } from '../outcome-note';
import { PersonRow } from '../person-row';
import type { Click } from './answer';
import { MomentForm } from './moment-form';
import './outreach-row.css';

interface Props {
  readonly outreach: OutreachView;
  /** When it was, in words. */
  readonly when: string;
  /** Whether it can be saved as a moment. */
  readonly keepsMoments: boolean;
  /** Whether the row leaves once it is known what happened. */
  readonly leaves?: boolean;
  /** Takes back the log; absent where that is too long ago. */
  onUndo?: (() => void) | undefined;
  onClick(click: Click): void;
}

/** One outreach: what happened, and whether it is worth remembering. */
export function OutreachRow({ outreach, when, keepsMoments, leaves = false, onUndo, onClick }: Props) {
  const [isSaving, save] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const nameId = `outreach-${outreach.id}`;
  // Until the ledger has it, its id is a stand-in: a click would tell of an outreach that nobody knows.
  const isReal = outreach.log !== '';
  const note = outcomeNote(outreach.outcome) ?? (outreach.trusted ? countedByItself(outreach) : undefined);
  const letGo = () => {
    const button = box.current?.querySelector('button');
    if (leaves && button) passFocus(button);
  };
  return (
    <PersonRow
      names={[outreach.person]}
      channel={outreach.channel}
      when={when}
      nameId={nameId}
      {...(note && { note })}
      aside={
        <>
          {keepsMoments && isReal && isMemorable(outreach) && (
            <Star outreach={outreach} isOpen={isSaving} onToggle={() => save(!isSaving)} />
          )}
          {onUndo && <UndoButton describedBy={nameId} onUndo={onUndo} />}
        </>
      }
      below={
        keepsMoments && (
          <Moment
            outreach={outreach}
            isOpen={isSaving}
            onClose={() => save(false)}
            onSave={(line) => onClick({ kind: 'moment', outreach, line })}
          />
        )
      }
    >
      {isReal && (
        <div ref={box}>
          <OutcomeMenu
            outreach={outreach}
            describedBy={nameId}
            onOutcome={(outcome, referral) => {
              letGo();
              onClick({ kind: 'outcome', outreach, outcome, ...(referral && { referral }) });
            }}
            onUndo={(of) => onClick({ kind: 'undo', of, names: [outreach.person] })}
          />
        </div>
      )}
    </PersonRow>
  );
}

interface StarProps {
  readonly outreach: OutreachView;
  readonly isOpen: boolean;
  onToggle(): void;
}

function Star({ outreach: { id, moment }, isOpen, onToggle }: StarProps) {
  return (
    <button
      type="button"
      class="quiet star"
      id={`star-${id}`}
      aria-label={i18n.t('popup.star')}
      title={i18n.t('popup.star')}
      aria-pressed={Boolean(moment)}
      aria-expanded={isOpen}
      aria-describedby={`outreach-${id}`}
      onClick={onToggle}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 2.6l2.3 4.7 5.1.7-3.7 3.6.9 5.1-4.6-2.4-4.6 2.4.9-5.1L2.6 8l5.1-.7z" />
      </svg>
    </button>
  );
}

interface MomentProps {
  readonly outreach: OutreachView;
  readonly isOpen: boolean;
  onClose(): void;
  onSave(line: string): void;
}

function Moment({ outreach: { id, moment = '' }, isOpen, onClose, onSave }: MomentProps) {
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    box.current?.ownerDocument.getElementById(`star-${id}`)?.focus();
    onClose();
  };
  return (
    <div class="below" ref={box}>
      {moment && !isOpen && <p class="moment-line">{shortName(moment, 200)}</p>}
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
    </div>
  );
}

function UndoButton({ describedBy, onUndo }: { readonly describedBy: string; onUndo(): void }) {
  return (
    <button
      type="button"
      class="quiet"
      aria-describedby={describedBy}
      onClick={(event) => {
        passFocus(event.currentTarget);
        onUndo();
      }}
    >
      {i18n.t('popup.undo')}
    </button>
  );
}

/** A star for what went somewhere: before that there is nothing to remember, and one thing less to look at. */
function isMemorable({ outcome, moment }: OutreachView): boolean {
  return Boolean(moment) || (outcome !== undefined && isAnswer(outcome.outcome));
}

function countedByItself({ person }: OutreachView): string {
  return i18n.t('popup.trusted', { name: shortName(person, 40) });
}

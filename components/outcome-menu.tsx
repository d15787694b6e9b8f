import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Outcome, outcomes } from '../lib/habit/outcome';
import type { OutcomeView } from '../lib/ledger/reads/view';
import { Menu } from './menu';
import { outcomeName } from './outcome-words';
import { ReferralForm } from './referral-form';
import './outcome-menu.css';

interface Props {
  readonly outreach: {
    /** Whom it was with. */
    readonly person: string;
    /** Where it stands; absent while nothing is known. */
    readonly outcome?: OutcomeView | undefined;
  };
  /** The id of what names the person on the page, where something does. */
  readonly describedBy?: string;
  /** `referral` is the name of the person to whom they pointed. */
  onOutcome(outcome: Outcome, referral?: string): void;
  /** Takes back the reply that was noticed. */
  onUndo?(command: string): void;
}

/** *What happened?* for one outreach: its five outcomes, and where it stands, which the same button changes. */
export function OutcomeMenu({ outreach: { person, outcome }, describedBy, onOutcome, onUndo }: Props) {
  const [isAsking, ask] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    box.current?.querySelector('button')?.focus();
    ask(false);
  };
  const name = outcome ? pillName(outcome.outcome) : i18n.t('popup.whatHappened');
  const pick = (picked: Outcome) => (picked === 'pointed' ? ask(true) : onOutcome(picked));
  return (
    <div class="outcome-menu" ref={box}>
      <Menu
        name={name}
        face={name}
        look={outcome ? 'pill' : ''}
        describedBy={describedBy}
        items={outcomes.map((one) => ({
          id: one,
          name: outcomeName(one),
          ...(outcome && { checked: one === outcome.outcome }),
          onPick: () => pick(one),
        }))}
      />
      {isAsking && (
        <ReferralForm
          person={person}
          onClose={close}
          onLeave={() => ask(false)}
          onAdd={(referral) => {
            close();
            onOutcome('pointed', referral);
          }}
        />
      )}
      {outcome?.noticed && onUndo && (
        <button
          type="button"
          class="quiet"
          aria-describedby={describedBy}
          onClick={() => {
            close();
            onUndo(outcome.command);
          }}
        >
          {i18n.t('popup.undo')}
        </button>
      )}
    </div>
  );
}

/** "Pointed me to someone" is long for a pill. */
function pillName(outcome: Outcome): string {
  return outcome === 'pointed' ? i18n.t('popup.pointedPill') : outcomeName(outcome);
}

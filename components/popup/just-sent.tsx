import { i18n } from '#i18n';
import type { SightingView } from '../../lib/ledger/reads/view';
import type { Answer } from './answer';
import { SightingRow } from './sighting-row';
import './just-sent.css';

interface Props {
  readonly waiting: readonly SightingView[];
  readonly now: number;
  readonly locale: string;
  onAnswer(answer: Answer): void;
}

/** The sightings that wait for a decision; nothing at all when none does. */
export function JustSent({ waiting, now, locale, onAnswer }: Props) {
  if (waiting.length === 0) return null;
  return (
    <section class="band sun" aria-labelledby="just-sent">
      <h2 id="just-sent">{i18n.t('popup.justSent')}</h2>
      <ul>
        {waiting.map((sighting) => (
          <SightingRow key={sighting.id} {...{ sighting, now, locale, onAnswer }} />
        ))}
      </ul>
    </section>
  );
}

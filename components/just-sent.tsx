import type { SightingView } from '../lib/ledger/view';
import { ignoreHeldKey, isExtraClick, passFocus } from './focus-heir';
import { PersonRow } from './person-row';
import { ago } from './time-words';
import './just-sent.css';

interface Props {
  readonly waiting: readonly SightingView[];
  readonly now: number;
  readonly locale: string;
  onAnswer(kind: 'log' | 'refuse', sighting: SightingView): void;
}

/** The sightings that wait for a decision; nothing at all when none does. */
export function JustSent({ waiting, now, locale, onAnswer }: Props) {
  if (waiting.length === 0) return null;
  const button = (kind: 'log' | 'refuse', sighting: SightingView) => (
    <button
      type="button"
      class={kind === 'log' ? 'primary' : 'quiet'}
      aria-describedby={`waiting-${sighting.id}`}
      onKeyDown={ignoreHeldKey}
      onClick={(event) => {
        if (isExtraClick(event)) return;
        passFocus(event.currentTarget);
        onAnswer(kind, sighting);
      }}
    >
      {kind === 'log' ? 'Log it' : 'Not this'}
    </button>
  );
  return (
    <section class="band sun" aria-labelledby="just-sent">
      <h2 id="just-sent">Just sent</h2>
      <ul>
        {waiting.map((sighting) => (
          <PersonRow
            key={sighting.id}
            names={sighting.people.map(({ name }) => name)}
            channel={sighting.site}
            when={ago(sighting.at, now, locale)}
            nameId={`waiting-${sighting.id}`}
          >
            {button('refuse', sighting)}
            {button('log', sighting)}
          </PersonRow>
        ))}
      </ul>
    </section>
  );
}

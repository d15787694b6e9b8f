import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import type { Suggestion } from '../../lib/habit/who-next';
import { Avatar } from '../avatar';
import { hashOf } from '../dashboard/route';
import { rowBeside } from '../focus-heir';
import { reasonWords } from './suggestion-words';
import { WriteLink } from './write-link';

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly today: Day;
  readonly locale: string;
  /** *Not now*: they rest for a while. */
  onRest(suggestion: Suggestion): void;
}

/** Whom to write to next, each with the reason and the way there. */
export function WhoNext({ suggestions, today, locale, onRest }: Props) {
  if (suggestions.length === 0) return <p class="soft">{i18n.t('next.nobody')}</p>;
  return (
    <ul class="who-next">
      {suggestions.map((suggestion) => {
        const { candidate, reason } = suggestion;
        const nameId = `next-${candidate.id}`;
        return (
          <li key={candidate.id} data-person={candidate.name}>
            <Avatar names={[candidate.name]} />
            <a id={nameId} href={hashOf('people', candidate.id)} dir="auto">
              {candidate.name}
            </a>
            <p class="soft">{reasonWords(reason, today, locale)}</p>
            <div class="buttons">
              <WriteLink name={candidate.name} keys={candidate.keys} describedBy={nameId} />
              <button
                type="button"
                class="quiet"
                aria-describedby={nameId}
                onClick={(event) => {
                  focusNeighbour(event.currentTarget);
                  onRest(suggestion);
                }}
              >
                {i18n.t('next.notNow')}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The row is about to leave: the focus goes to the next one's button, or to the heading. */
function focusNeighbour(button: HTMLElement): void {
  const heading = button.closest('section')?.querySelector('h2');
  (rowBeside(button)?.querySelector('button') ?? heading)?.focus();
}

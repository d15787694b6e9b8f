import { i18n } from '#i18n';
import { addDays, type Day } from '../../lib/habit/calendar';
import { shortName } from '../../lib/habit/short-name';
import type { Suggestion } from '../../lib/habit/who-next';
import { Avatar } from '../avatar';
import { passFocus } from '../focus-heir';
import { reasonWords } from '../people/suggestion-words';
import { WriteLink } from '../people/write-link';
import type { Click } from './answer';
import './who-next.css';

/** *Not now* lets somebody be for so many days. */
const rest = 14;

/** The popup shows so many; the dashboard shows all. */
const most = 3;

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly today: Day;
  readonly locale: string;
  onClick(click: Click): void;
  /** Opens the list of people, or one of them. */
  onPeople(contact?: string): void;
}

/** Whom to write to next, each with the reason. */
export function WhoNext({ suggestions, today, locale, onClick, onPeople }: Props) {
  if (suggestions.length === 0) return null;
  return (
    <section class="band" aria-labelledby="who-next">
      <div class="title-line">
        <h2 id="who-next">{i18n.t('next.title')}</h2>
        <button type="button" class="quiet" onClick={() => onPeople()}>
          {i18n.t('popup.allPeople')}
        </button>
      </div>
      <ul>
        {suggestions.slice(0, most).map((suggestion) => (
          <SuggestionRow
            key={suggestion.candidate.id}
            {...{ suggestion, today, locale, onClick }}
            onOpen={() => onPeople(suggestion.candidate.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends Pick<Props, 'today' | 'locale' | 'onClick'> {
  readonly suggestion: Suggestion;
  onOpen(): void;
}

function SuggestionRow({ suggestion: { candidate, reason }, today, locale, onClick, onOpen }: RowProps) {
  const { id: contact, name, keys } = candidate;
  const nameId = `next-${contact}`;
  return (
    <li class="person-row suggestion" data-person={name}>
      <Avatar names={[name]} />
      <button type="button" class="names quiet" id={nameId} dir="auto" onClick={onOpen}>
        {shortName(name, 120)}
      </button>
      <p class="note">{reasonWords(reason, today, locale)}</p>
      <div class="actions">
        <button
          type="button"
          class="quiet"
          aria-describedby={nameId}
          onClick={(event) => {
            passFocus(event.currentTarget);
            onClick({ kind: 'rest', contact, name, until: addDays(today, rest) });
          }}
        >
          {i18n.t('next.notNow')}
        </button>
        <WriteLink name={name} keys={keys} describedBy={nameId} short />
      </div>
    </li>
  );
}

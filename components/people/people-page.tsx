import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import { isolated } from '../../lib/habit/isolated';
import type { Suggestion } from '../../lib/habit/who-next';
import type { PeopleView } from '../../lib/ledger/reads/people-view';
import type { Change } from '../../lib/outbox';
import { hashOf } from '../dashboard/route';
import { focusOnce } from '../focus-heir';
import { grouped } from '../number-words';
import { withChange } from './expected-people';
import { Openers } from './openers';
import { peopleChanges } from './people-changes';
import { PeopleList } from './people-list';
import { SaidBar } from './said-bar';
import { SamePeople } from './same-people';
import { useChanges } from './use-changes';
import { WhoNext } from './who-next';
import './people.css';
import './people-list.css';

/** What the list of people shows and does. */
export interface PeoplePageProps {
  readonly view: PeopleView;
  readonly suggestions: readonly Suggestion[];
  /** Whether lines to begin with are offered. */
  readonly offersLines: boolean;
  readonly today: Day;
  readonly locale: string;
  /** The id of the person from whose page one comes back. */
  readonly cameFrom?: string | undefined;
  onChange(change: Change): Promise<string>;
  onCopy(text: string): Promise<void>;
}

/** The people: who could be next, who may be one, and everybody. */
export function PeoplePage(props: PeoplePageProps) {
  const { today, locale } = props;
  const { view, said, lost, change, say } = useChanges(props.view, withChange, props.onChange);
  const { people, same, ownGroups } = view;
  const resting = new Set(people.filter(({ restUntil }) => restUntil > today).map(({ id }) => id));
  const suggestions = props.suggestions.filter(({ candidate }) => !resting.has(candidate.id));
  const changes = peopleChanges(change, today, locale);
  // Whoever comes back finds the row they left; where it has gone, the heading has the focus.
  const isBack = props.cameFrom && !people.some(({ id }) => id === props.cameFrom);
  return (
    <div class="people">
      <h1 tabIndex={-1} {...(isBack && { ref: focusOnce })}>
        {headline(people.filter(({ archived }) => !archived).length, suggestions[0]?.candidate.name, locale)}
      </h1>
      <SaidBar said={said} lost={lost} onUndo={changes.undo} />
      <p class="intro soft">
        {people.length === 0 ? i18n.t('people.emptyHint') : i18n.t('people.intro')}{' '}
        <a class={people.length === 0 ? 'button primary' : 'button'} href={hashOf('people', 'build')}>
          {i18n.t('people.build')}
        </a>
      </p>
      {people.length > 0 && (
        <section class="card" aria-labelledby="who-next">
          <h2 id="who-next" tabIndex={-1}>
            {i18n.t('next.title')}
          </h2>
          <WhoNext suggestions={suggestions} today={today} locale={locale} onRest={changes.rest} />
          {props.offersLines && (
            <Openers onCopy={(text) => props.onCopy(text).then(() => say(i18n.t('next.copied')))} />
          )}
        </section>
      )}
      {same.length > 0 && (
        <SamePeople pairs={same} locale={locale} onSame={changes.merge} onNotSame={changes.keepApart} />
      )}
      <PeopleList
        people={people}
        ownGroups={ownGroups}
        today={today}
        locale={locale}
        cameFrom={props.cameFrom}
        onAdd={changes.add}
      />
    </div>
  );
}

function headline(count: number, next: string | undefined, locale: string): string {
  const shown: [string] = [grouped(count, locale)];
  if (count === 0) return i18n.t('people.empty');
  if (next === undefined) return i18n.t('people.headline', count, shown);
  return i18n.t('people.headlineNext', count, shown, { name: isolated(next) });
}

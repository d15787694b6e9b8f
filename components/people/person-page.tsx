import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import { isolated } from '../../lib/habit/isolated';
import { patience } from '../../lib/habit/who-next';
import type { PersonPageView, PersonView } from '../../lib/ledger/reads/people-view';
import type { Change } from '../../lib/outbox';
import { hashOf } from '../dashboard/route';
import { withPageChange } from './expected-people';
import { PersonAbout } from './person-about';
import { personChanges } from './person-changes';
import { PersonHeading } from './person-heading';
import { PersonKeys } from './person-keys';
import { PersonLeave } from './person-leave';
import { PersonMark } from './person-mark';
import { PersonRhythm } from './person-rhythm';
import { PersonTimeline } from './person-timeline';
import { SaidBar } from './said-bar';
import { useChanges } from './use-changes';
import './people.css';
import './person.css';

/** What the page of one person shows and does. */
export interface PersonPageProps {
  readonly view: PersonPageView;
  /** Among whom to look for the same person under another name. */
  readonly everybody: readonly PersonView[];
  readonly ownGroups: readonly string[];
  readonly today: Day;
  readonly locale: string;
  onChange(change: Change): Promise<string>;
  /** The person was erased: the list is the place to be. */
  onGone(): void;
}

/** One person: who they are, how to keep in touch, and what came of it. */
export function PersonPage(props: PersonPageProps) {
  const { view, said, lost, change } = useChanges(props.view, withPageChange, props.onChange);
  const { person, timeline } = view;
  const changes = personChanges(person, change);
  return (
    <div class="people person">
      <a href={hashOf('people')}>{i18n.t('people.back')}</a>
      <PersonHeading
        person={person}
        lastChannel={timeline[0]?.channel}
        today={props.today}
        locale={props.locale}
      />
      <SaidBar said={said} lost={lost} onUndo={changes.undo} />
      {person.unanswered >= patience && (
        <p class="hint card">{i18n.t('people.letRest', { name: isolated(person.name) })}</p>
      )}
      <PersonTimeline
        timeline={timeline}
        locale={props.locale}
        onOutcome={changes.outcome}
        onUndo={changes.undo}
        onMoment={changes.moment}
      />
      <PersonAbout view={view} ownGroups={props.ownGroups} onEdit={changes.edit} />
      <section class="card" aria-labelledby="touch">
        <h2 id="touch">{i18n.t('people.touch')}</h2>
        <PersonRhythm cadence={person.cadence} stretch={person.stretch} onEdit={changes.edit} />
        <PersonMark mark={person.mark} onMark={(mark) => changes.edit({ mark })} />
      </section>
      <PersonKeys keys={person.keys} onKeys={(keys) => changes.edit({ keys })} />
      <PersonLeave
        person={person}
        everybody={props.everybody}
        onArchive={changes.archive}
        onMerge={changes.merge}
        onErase={() => changes.erase().then((safe) => safe && props.onGone())}
      />
    </div>
  );
}

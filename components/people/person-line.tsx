import type { Day } from '../../lib/habit/calendar';
import type { PersonView } from '../../lib/ledger/reads/people-view';
import { Avatar } from '../avatar';
import { hashOf } from '../dashboard/route';
import { lastInTouch } from './day-words';
import { groupName } from './group-words';

interface Props {
  readonly person: PersonView;
  readonly today: Day;
  readonly locale: string;
}

/** Somebody in the list: who they are, when they last heard from the person, and in which groups they are. */
export function PersonLine({ person: { id, name, last, groups }, today, locale }: Props) {
  return (
    <div class="person-line">
      <Avatar names={[name]} />
      <a href={hashOf('people', id)} dir="auto">
        {name}
      </a>
      <p>
        <span>{lastInTouch(last, today, locale)}</span>
        {groups.map((group) => (
          <span key={group} class="group">
            {groupName(group)}
          </span>
        ))}
      </p>
    </div>
  );
}

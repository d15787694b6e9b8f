import { i18n } from '#i18n';
import type { Channel } from '../../lib/channels';
import type { Day } from '../../lib/habit/calendar';
import type { PersonView } from '../../lib/ledger/reads/people-view';
import { Avatar } from '../avatar';
import { focusOnce } from '../focus-heir';
import { lastInTouch, longDay } from './day-words';
import { WriteLink } from './write-link';

interface Props {
  readonly person: PersonView;
  readonly lastChannel?: Channel | undefined;
  readonly today: Day;
  readonly locale: string;
}

/** Who it is, how long ago the last contact was, and the way to write to them. */
export function PersonHeading({ person, lastChannel, today, locale }: Props) {
  const { name, keys, last, restUntil, archived } = person;
  return (
    <div class="person-heading">
      <Avatar names={[name]} />
      <h1 id="person" ref={focusOnce} tabIndex={-1} dir="auto">
        {name}
      </h1>
      <p class="soft">
        {lastInTouch(last, today, locale)}
        {restUntil > today && ` · ${i18n.t('people.restsUntil', { day: longDay(restUntil, locale) })}`}
        {archived && ` · ${i18n.t('people.isArchived')}`}
      </p>
      <WriteLink name={name} keys={keys} lastChannel={lastChannel} describedBy="person" />
    </div>
  );
}

import { i18n } from '#i18n';
import { hashOf } from '../dashboard/route';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly referredBy?: Named | undefined;
  readonly pointedTo: readonly Named[];
}

/** Who pointed to somebody, and to whom they pointed. */
export function PersonReferrals({ referredBy, pointedTo }: Props) {
  if (!referredBy && pointedTo.length === 0) return null;
  return (
    <dl class="referrals">
      {referredBy && (
        <div>
          <dt>{i18n.t('people.referredBy')}</dt>
          <dd>
            <PersonLink person={referredBy} />
          </dd>
        </div>
      )}
      {pointedTo.length > 0 && (
        <div>
          <dt>{i18n.t('people.pointedTo')}</dt>
          {pointedTo.map((person) => (
            <dd key={person.id}>
              <PersonLink person={person} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

function PersonLink({ person: { id, name } }: { person: Named }) {
  return (
    <a href={hashOf('people', id)} dir="auto">
      {name}
    </a>
  );
}

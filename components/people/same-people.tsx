import { i18n } from '#i18n';
import type { PersonView } from '../../lib/ledger/reads/people-view';
import { hashOf } from '../dashboard/route';
import { grouped } from '../number-words';
import { keyName } from './key-words';

interface Props {
  readonly pairs: readonly (readonly [PersonView, PersonView])[];
  readonly locale: string;
  /** They are one: `from` becomes part of `into`. */
  onSame(into: PersonView, from: PersonView): void;
  onNotSame(one: PersonView, other: PersonView): void;
}

/** Pairs who may be one person, for the person to say. */
export function SamePeople({ pairs, locale, onSame, onNotSame }: Props) {
  return (
    <section class="card" aria-labelledby="same-people">
      <h2 id="same-people" tabIndex={-1}>
        {i18n.t('people.same')}
      </h2>
      <p class="soft">{i18n.t('people.sameHint')}</p>
      <ul class="same-people">
        {pairs.map(([one, other]) => {
          const [into, from] = one.outreaches >= other.outreaches ? [one, other] : [other, one];
          const pairId = `same-${one.id}-${other.id}`;
          return (
            <li key={pairId}>
              <div id={pairId} class="pair">
                <Half person={into} locale={locale} /> <Half person={from} locale={locale} />
              </div>
              <div class="buttons">
                <button type="button" aria-describedby={pairId} onClick={leaving(() => onSame(into, from))}>
                  {i18n.t('people.samePerson')}
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-describedby={pairId}
                  onClick={leaving(() => onNotSame(one, other))}
                >
                  {i18n.t('people.notSame')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Half({ person: { id, name, keys, outreaches }, locale }: { person: PersonView; locale: string }) {
  const times = i18n.t('people.outreaches', outreaches, [grouped(outreaches, locale)]);
  const about = [...keys.slice(0, 2).map(keyName), times];
  return (
    <p>
      <a href={hashOf('people', id)} dir="auto">
        {name}
      </a>
      <span class="soft">{about.join(' · ')}</span>
    </p>
  );
}

/** The row leaves with the click: the focus goes to the section's heading, or to the page's when this was the last. */
function leaving(act: () => void) {
  return ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const isLast = currentTarget.closest('ul')?.childElementCount === 1;
    const heading = isLast
      ? currentTarget.ownerDocument.querySelector('h1')
      : currentTarget.closest('section')?.querySelector('h2');
    heading?.focus();
    act();
  };
}

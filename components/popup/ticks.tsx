import type { Ref } from 'preact';
import { i18n } from '#i18n';
import { fewPeople } from '../../lib/habit/few-people';
import { shortName } from '../../lib/habit/short-name';
import type { AskedView } from '../../lib/ledger/reads/view';
import './ticks.css';

/** The ids of those who are ticked at first: everybody, or nobody where there are many. */
export function startsTicked(people: readonly AskedView[]): string[] {
  return people.length > fewPeople ? [] : people.map(({ id }) => id);
}

interface Props {
  readonly people: readonly AskedView[];
  /** The ids of those who are ticked. */
  readonly ticked: readonly string[];
  /** Whether *Log it* was pressed with nobody ticked. */
  readonly isAsking: boolean;
  /** An id for the question. */
  readonly id: string;
  readonly box: Ref<HTMLFieldSetElement>;
  onTick(ticked: readonly string[]): void;
}

/** The people of one message, each with a tick. */
export function Ticks({ people, ticked, isAsking, id, box, onTick }: Props) {
  const toggle = (one: string) =>
    onTick(ticked.includes(one) ? ticked.filter((other) => other !== one) : [...ticked, one]);
  const hint = `${id}-hint`;
  return (
    <fieldset class="ticks" ref={box}>
      <legend id={id}>{questionFor(people.length)}</legend>
      <p role="alert" id={hint}>
        {isAsking && i18n.t('popup.tickFirst')}
      </p>
      <div>
        {people.map((person) => (
          <label key={person.id} title={shortName(person.name, 120)}>
            <input
              type="checkbox"
              checked={ticked.includes(person.id)}
              aria-describedby={isAsking ? hint : undefined}
              onChange={() => toggle(person.id)}
            />
            <bdi>{shortName(person.name, 60)}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function questionFor(count: number): string {
  return i18n.t(count > fewPeople ? 'popup.whomMany' : 'popup.whomFew', { count });
}

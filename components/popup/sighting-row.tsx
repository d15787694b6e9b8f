import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { shortName } from '../../lib/habit/short-name';
import type { AskedView, SightingView } from '../../lib/ledger/reads/view';
import { ignoreHeldKey, isExtraClick, passFocus } from '../focus-heir';
import { Menu } from '../menu';
import { PersonRow } from '../person-row';
import { ago } from '../time-words';
import type { Answer } from './answer';
import { startsTicked, Ticks } from './ticks';

interface Props {
  readonly sighting: SightingView;
  readonly now: number;
  readonly locale: string;
  onAnswer(answer: Answer): void;
}

/** One sighting, with all that can be decided about it. */
export function SightingRow({ sighting, now: at, locale, onAnswer }: Props) {
  const { people, site } = sighting;
  const [ticked, setTicked] = useState<readonly string[]>(startsTicked(people));
  const [isAsking, ask] = useState(false);
  const ticks = useRef<HTMLFieldSetElement>(null);
  const nameId = `waiting-${sighting.id}`;
  const several = people.length > 1;
  const log = (button: HTMLElement) => {
    const chosen = several ? people.filter(({ id }) => ticked.includes(id)) : people;
    if (chosen.length > 0) {
      passFocus(button);
      return onAnswer({ kind: 'log', at, sighting, people: chosen });
    }
    ask(true);
    ticks.current?.querySelector('input')?.focus();
  };
  const tick = (all: readonly string[]) => {
    setTicked(all);
    ask(false);
  };
  return (
    <PersonRow
      names={people.map(({ name }) => name)}
      channel={site}
      when={ago(sighting.at, at, locale)}
      nameId={nameId}
      whom={several && <Ticks {...{ people, ticked, isAsking }} id={nameId} onTick={tick} box={ticks} />}
      menu={
        <NeverMenu people={people} onNever={(person) => onAnswer({ kind: 'never', at, sighting, person })} />
      }
    >
      <AnswerButton
        name={i18n.t('popup.notThis')}
        look="quiet"
        describedBy={nameId}
        onAnswer={(button) => {
          passFocus(button);
          onAnswer({ kind: 'refuse', at, sighting });
        }}
      />
      <AnswerButton name={i18n.t('popup.logIt')} look="primary" describedBy={nameId} onAnswer={log} />
    </PersonRow>
  );
}

interface AnswerButtonProps {
  readonly name: string;
  readonly look: 'primary' | 'quiet';
  readonly describedBy: string;
  onAnswer(button: HTMLElement): void;
}

function AnswerButton({ name, look, describedBy, onAnswer }: AnswerButtonProps) {
  return (
    <button
      type="button"
      class={look}
      aria-describedby={describedBy}
      onKeyDown={ignoreHeldKey}
      onClick={(event) => {
        if (!isExtraClick(event)) onAnswer(event.currentTarget);
      }}
    >
      {name}
    </button>
  );
}

interface NeverMenuProps {
  readonly people: readonly AskedView[];
  onNever(person: AskedView): void;
}

function NeverMenu({ people, onNever }: NeverMenuProps) {
  const whom = people.map(({ name }) => name).join(', ');
  return (
    <Menu
      name={i18n.t('popup.more', { names: shortName(whom, 60) })}
      items={people.map((person) => ({
        id: person.id,
        name: i18n.t('popup.never', { name: shortName(person.name, 40) }),
        onPick: () => onNever(person),
      }))}
    />
  );
}

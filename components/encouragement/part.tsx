import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Encouragement } from '../../lib/settings';
import { SwitchLine } from '../settings/switch-line';

interface Props {
  readonly name: Encouragement;
  readonly title: string;
  /** The parts that are switched off. */
  readonly quietly: readonly Encouragement[];
  onQuietly(quietly: readonly Encouragement[]): void;
  readonly children: ComponentChildren;
}

/** One part of the encouragement. Switched off it leaves its title, and the way back. */
export function Part({ name, title, quietly, onQuietly, children }: Props) {
  const isShown = !quietly.includes(name);
  const others = quietly.filter((one) => one !== name);
  return (
    <section class="card part" aria-labelledby={`part-${name}`}>
      <div class="part-head">
        <h2 id={`part-${name}`} tabIndex={-1}>
          {title}
        </h2>
        <SwitchLine
          name={i18n.t('encouragement.show')}
          fullName={i18n.t('encouragement.showPart', { title })}
          on={isShown}
          onSwitch={(on) => onQuietly(on ? others : [...others, name])}
        />
      </div>
      {isShown ? children : <p class="soft">{i18n.t('encouragement.hidden')}</p>}
    </section>
  );
}

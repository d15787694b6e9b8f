import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { builtInGroups } from '../../lib/people/groups';
import { hashOf } from '../dashboard/route';
import { focusOnce } from '../focus-heir';
import { ListBuilderStep } from './list-builder-step';
import './people.css';

interface Props {
  /** The names of everybody on the list. */
  readonly listed: readonly string[];
  onAdd(names: readonly string[], group: string): void;
}

/** The list in three questions, one after another; each can be skipped. */
export function ListBuilder({ listed, onAdd }: Props) {
  const [step, setStep] = useState(0);
  const [added, setAdded] = useState(0);
  const group = builtInGroups[step];
  if (group === undefined) return <End added={added} />;
  return (
    <ListBuilderStep
      key={group}
      group={group}
      step={step + 1}
      steps={builtInGroups.length}
      listed={listed}
      onDone={({ fresh, known }) => {
        if (fresh.length + known.length > 0) onAdd([...fresh, ...known], group);
        setAdded(added + fresh.length);
        setStep(step + 1);
      }}
    />
  );
}

function End({ added }: { added: number }) {
  return (
    <div class="builder">
      <h1 ref={focusOnce} tabIndex={-1}>
        {added === 0 ? i18n.t('people.builtNone') : i18n.t('people.built', added)}
      </h1>
      <p class="soft">{i18n.t('people.builtHint')}</p>
      <a class="button primary" href={hashOf('people')}>
        {i18n.t('people.toList')}
      </a>
    </div>
  );
}

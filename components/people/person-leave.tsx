import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isolated } from '../../lib/habit/isolated';
import type { PersonView } from '../../lib/ledger/reads/people-view';
import { focusOnce } from '../focus-heir';
import { MergeForm } from './merge-form';

interface Props {
  readonly person: PersonView;
  readonly everybody: readonly PersonView[];
  onArchive(archived: boolean): void;
  onMerge(from: PersonView): void;
  onErase(): void;
}

/** What is seldom wanted: set somebody aside, join them with another, erase them. */
export function PersonLeave({ person, everybody, onArchive, onMerge, onErase }: Props) {
  const [asking, ask] = useState<'merge' | 'erase'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    heading.current?.focus();
    ask(undefined);
  };
  return (
    <section class="card" aria-labelledby="more">
      <h2 id="more" ref={heading} tabIndex={-1}>
        {i18n.t('people.more')}
      </h2>
      {asking === undefined && (
        <div class="buttons">
          <button type="button" onClick={() => onArchive(!person.archived)}>
            {person.archived ? i18n.t('people.unarchive') : i18n.t('people.archive')}
          </button>
          <button type="button" onClick={() => ask('merge')}>
            {i18n.t('people.mergeOpen')}
          </button>
          <button type="button" onClick={() => ask('erase')}>
            {i18n.t('people.eraseOpen')}
          </button>
        </div>
      )}
      {asking === 'merge' && (
        <MergeForm
          person={person}
          everybody={everybody}
          onClose={close}
          onMerge={(from) => {
            close();
            onMerge(from);
          }}
        />
      )}
      {asking === 'erase' && <EraseForm name={person.name} onErase={onErase} onClose={close} />}
    </section>
  );
}

/** Asks once, and says plainly that it is for good. */
function EraseForm({ name, onErase, onClose }: { name: string; onErase(): void; onClose(): void }) {
  return (
    <div class="erase">
      <h3 ref={focusOnce} tabIndex={-1}>
        {i18n.t('people.eraseAsk', { name: isolated(name) })}
      </h3>
      <p>{i18n.t('people.eraseWhat')}</p>
      <div class="buttons">
        <button type="button" onClick={onErase}>
          {i18n.t('people.erase')}
        </button>
        <button type="button" class="primary" onClick={onClose}>
          {i18n.t('people.keep')}
        </button>
      </div>
    </div>
  );
}

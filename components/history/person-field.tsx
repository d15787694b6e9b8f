import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Named, named, namesLike } from './names-like';

interface Props {
  readonly names: readonly Named[];
  /** The contact that is chosen; empty for everybody. */
  readonly chosen: string;
  /** The names are wanted. */
  onNames(): void;
  /** Empty for everybody. */
  onChoose(contact: string): void;
}

/** Chooses a person: type a name and pick it; empty the field for everybody. */
export function PersonField({ names, chosen, onNames, onChoose }: Props) {
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? names.find(({ id }) => id === chosen)?.name ?? '';
  const choose = (text: string) => {
    setTyped(text);
    const one = named(names, text);
    if (text.trim() === '' && chosen) onChoose('');
    else if (one && one.id !== chosen) onChoose(one.id);
  };
  // Whoever types faster than the names are read has typed one of them by then.
  useEffect(() => {
    if (typed) choose(typed);
  }, [names]);
  return (
    <label>
      {i18n.t('history.person')}
      <input
        type="search"
        list={list}
        placeholder={i18n.t('history.everybody')}
        autocomplete="off"
        dir="auto"
        value={shown}
        onFocus={onNames}
        onInput={(event) => choose(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
      />
      <datalist id={list}>
        {namesLike(names, typed ?? '').map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}

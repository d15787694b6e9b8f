import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { writeTo } from '../../lib/people/write-to';
import { keyName } from './key-words';
import { keyWritten } from './key-written';

interface Props {
  readonly keys: readonly string[];
  onKeys(keys: readonly string[]): void;
}

/** Where sites know somebody: each profile or address as a link, to take away or to add to. */
export function PersonKeys({ keys, onKeys }: Props) {
  const section = useRef<HTMLElement>(null);
  const remove = (key: string) => {
    section.current?.querySelector('h2')?.focus();
    onKeys(keys.filter((one) => one !== key));
  };
  return (
    <section ref={section} class="card" aria-labelledby="keys">
      <h2 id="keys" tabIndex={-1}>
        {i18n.t('people.keys')}
      </h2>
      <p class="soft">{i18n.t('people.keysHint')}</p>
      <ul>
        {keys.map((key) => (
          <li key={key} class="list-line">
            <KeyLink name={key} />
            <button
              type="button"
              class="quiet"
              aria-label={i18n.t('people.removeKey', { key: keyName(key) })}
              onClick={() => remove(key)}
            >
              {i18n.t('people.remove')}
            </button>
          </li>
        ))}
      </ul>
      <NewKey keys={keys} onKeys={onKeys} />
    </section>
  );
}

function KeyLink({ name }: { name: string }) {
  const url = writeTo([name])?.url;
  if (!url) return <bdi>{keyName(name)}</bdi>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{keyName(name)}</bdi>
    </a>
  );
}

function NewKey({ keys, onKeys }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [isUnknown, setUnknown] = useState(false);
  return (
    <form
      class="one-field"
      onSubmit={(event) => {
        event.preventDefault();
        const key = keyWritten(field.current?.value ?? '');
        setUnknown(!key);
        if (!field.current || !key) return;
        if (!keys.includes(key)) onKeys([...keys, key]);
        field.current.value = '';
      }}
    >
      <label>
        {i18n.t('people.newKey')}
        <input ref={field} required maxLength={300} autocomplete="off" aria-describedby="new-key-trouble" />
      </label>
      <button type="submit">{i18n.t('people.add')}</button>
      <p id="new-key-trouble" role="status">
        {isUnknown && i18n.t('people.unknownKey')}
      </p>
    </form>
  );
}

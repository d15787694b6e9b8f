import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

/** One more person for the list, by name. The field keeps the focus, for the next one. */
export function AddPerson({ onAdd }: { onAdd(name: string): void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="add-person"
      onSubmit={(event) => {
        event.preventDefault();
        const name = field.current?.value.trim();
        if (!field.current || !name) return;
        onAdd(name);
        field.current.value = '';
        field.current.focus();
      }}
    >
      <label>
        {i18n.t('people.addOne')}
        <input ref={field} required maxLength={120} autocomplete="off" dir="auto" />
      </label>
      <button type="submit">{i18n.t('people.add')}</button>
    </form>
  );
}

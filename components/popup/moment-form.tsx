import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { focusOnce } from '../focus-heir';

interface Props {
  /** What stands there already. */
  readonly line: string;
  /** An empty line takes it away. */
  onSave(line: string): void;
  onCancel(): void;
}

/** Why something is worth remembering, in one line. Enter saves, Escape closes. */
export function MomentForm({ line, onSave, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      class="moment-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(String(new FormData(form.current ?? undefined).get('line')).trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The browser would close the whole popup.
        event.preventDefault();
        onCancel();
      }}
    >
      <input
        ref={focusOnce}
        name="line"
        aria-label={i18n.t('popup.momentLine')}
        placeholder={i18n.t('popup.momentLine')}
        maxLength={200}
        autocomplete="off"
        dir="auto"
        defaultValue={line}
      />
      <button type="submit" class="primary">
        {i18n.t('popup.save')}
      </button>
    </form>
  );
}

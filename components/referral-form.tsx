import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isolated } from '../lib/habit/isolated';

interface Props {
  /** Who pointed to someone. */
  readonly person: string;
  onAdd(referral: string): void;
  /** It is closed by Escape, and the focus goes back. */
  onClose(): void;
  /** The focus has gone elsewhere. */
  onLeave(): void;
}

/** To whom they pointed: a name. Enter adds, Escape closes. */
export function ReferralForm({ person, onAdd, onClose, onLeave }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.form?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <form
      class="referral"
      onSubmit={(event) => {
        event.preventDefault();
        const name = field.current?.value.trim();
        if (name) onAdd(name);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The browser would close the whole popup.
        event.preventDefault();
        onClose();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) onLeave();
      }}
    >
      <label>
        {i18n.t('popup.pointedTo', { name: isolated(person, 28) })}
        <input
          ref={field}
          required
          pattern=".*\S.*"
          maxLength={120}
          autocomplete="off"
          dir="auto"
          placeholder={i18n.t('popup.theirName')}
        />
      </label>
      <button type="submit" class="primary">
        {i18n.t('popup.addReferral')}
      </button>
    </form>
  );
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { focusOnce } from '../focus-heir';

interface Props {
  readonly label: string;
  readonly value: string;
  /** Several lines. */
  readonly isLong?: boolean;
  /** Whether it may be left empty; otherwise what was there comes back. */
  readonly canBeEmpty?: boolean;
  readonly maxLength?: number;
  /** It has just been asked for: it takes the focus. */
  readonly isFocused?: boolean;
  onSave(value: string): void;
}

/** What an event of the field has at hand. */
interface Field {
  readonly currentTarget: { readonly value: string };
}

/** A field that saves as one goes: when it is left, by Enter in one line, and when its page goes away. */
export function AutoField(props: Props) {
  const { label, value, isLong = false, canBeEmpty = true, maxLength = 4000, isFocused = false } = props;
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const save = (shown = text) => {
    const written = shown.trim();
    if (written === value) return;
    if (written === '' && !canBeEmpty) setText(value);
    else props.onSave(written);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const leave = () => latest.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const field = {
    id,
    value: text,
    ...(isFocused && { ref: focusOnce }),
    maxLength,
    dir: 'auto' as const,
    autocomplete: 'off',
    onBlur: ({ currentTarget }: Field) => save(currentTarget.value),
    onInput: ({ currentTarget }: Field) => setText(currentTarget.value),
  };
  return (
    <div class="auto-field">
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea rows={4} {...field} />
      ) : (
        <input
          {...field}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && save(currentTarget.value)}
        />
      )}
    </div>
  );
}

import { useId } from 'preact/hooks';
import './setting.css';
import './switch.css';

interface Props {
  readonly name: string;
  /** Its name in full, where several switches have one name in sight. */
  readonly fullName?: string;
  /** What it does, in a sentence. */
  readonly hint?: string;
  readonly on: boolean;
  /** Resolves with `false` where that could not be done. */
  onSwitch(on: boolean): unknown;
}

/** A switch, its name and its sentence. It shows what was asked for, and goes back where that was not granted. */
export function SwitchLine({ name, fullName, hint, on, onSwitch }: Props) {
  const id = useId();
  const line = (
    <label class="switch-line">
      <input
        type="checkbox"
        class="switch"
        aria-label={fullName}
        aria-describedby={hint && id}
        checked={on}
        onChange={async ({ currentTarget }) => {
          const wanted = currentTarget.checked;
          if ((await onSwitch(wanted)) === false) currentTarget.checked = !wanted;
        }}
      />
      <span>{name}</span>
    </label>
  );
  if (hint === undefined) return line;
  return (
    <div class="with-hint">
      {line}
      <p class="soft" id={id}>
        {hint}
      </p>
    </div>
  );
}

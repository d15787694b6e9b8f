import './switch.css';

interface Props {
  readonly name: string;
  /** Its name in full, where several switches have one name in sight. */
  readonly fullName?: string;
  readonly on: boolean;
  /** Resolves with whether it is on now, where that is not certain. */
  onSwitch(on: boolean): unknown;
}

/** A switch and its name. It shows what was asked for, and goes back where that was not granted. */
export function SwitchLine({ name, fullName, on, onSwitch }: Props) {
  return (
    <label class="switch-line">
      <input
        type="checkbox"
        class="switch"
        aria-label={fullName}
        checked={on}
        onChange={async ({ currentTarget }) => {
          const isOn = await onSwitch(currentTarget.checked);
          if (typeof isOn === 'boolean') currentTarget.checked = isOn;
        }}
      />
      <span>{name}</span>
    </label>
  );
}

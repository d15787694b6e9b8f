import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './setting.css';

interface SettingProps {
  readonly name: string;
  /** What it does, in a sentence. */
  readonly hint?: string;
  /** The control, with the ids of its name and its hint. */
  readonly children: (id: string, hintId: string | undefined) => ComponentChildren;
}

/** A setting: its name and a sentence, and beside them what changes it. */
export function Setting({ name, hint, children }: SettingProps) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div class="setting">
      <div>
        <label for={id}>{name}</label>
        {hint !== undefined && (
          <p class="soft" id={hintId}>
            {hint}
          </p>
        )}
      </div>
      {children(id, hintId)}
    </div>
  );
}

interface ChoiceProps<Value extends string | number> {
  readonly name: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  onChoose(value: Value): unknown;
}

/** A setting that is one of a few. */
export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { value, options, onChoose, ...words } = props;
  return (
    <Setting {...words}>
      {(id, hintId) => (
        <select
          id={id}
          aria-describedby={hintId}
          value={value}
          onChange={({ currentTarget }) => {
            const [chosen] = options[currentTarget.selectedIndex] ?? [];
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {options.map(([one, name]) => (
            <option key={one} value={one} selected={one === value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}

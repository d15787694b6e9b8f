interface Props {
  readonly name: string;
  /** What is said where nothing is chosen; without it one of them always is. */
  readonly any?: string;
  /** What is offered: each with the name that a person reads. */
  readonly offers: readonly (readonly [value: string, name: string])[];
  readonly chosen: string;
  onChoose(value: string): void;
}

/** A field with one of several. */
export function Choice({ name, any, offers, chosen, onChoose }: Props) {
  return (
    <label>
      {name}
      <select value={chosen} onChange={({ currentTarget: { value } }) => onChoose(value)}>
        {any && <option value="">{any}</option>}
        {offers.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}

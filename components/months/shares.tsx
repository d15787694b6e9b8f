interface Props {
  /** Most first. */
  readonly shares: readonly { readonly name: string; readonly count: number }[];
}

/** Names with their counts, each with a bar behind it. */
export function Shares({ shares }: Props) {
  const most = Math.max(1, ...shares.map(({ count }) => count));
  return (
    <ul class="shares">
      {shares.map(({ name, count }) => (
        <li key={name}>
          <span>{name}</span>
          <strong>{count}</strong>
          <span class="share" style={{ inlineSize: `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ul>
  );
}

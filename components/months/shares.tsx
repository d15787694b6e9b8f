import { grouped } from '../number-words';

interface Props {
  /** Most first. */
  readonly shares: readonly { readonly name: string; readonly count: number }[];
  readonly locale: string;
}

/** Names with their counts, each with a bar behind it. */
export function Shares({ shares, locale }: Props) {
  const most = Math.max(1, ...shares.map(({ count }) => count));
  return (
    <ul class="shares">
      {shares.map(({ name, count }) => (
        <li key={name}>
          <span>{name}</span>
          <strong>{grouped(count, locale)}</strong>
          <span class="share" style={{ inlineSize: `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ul>
  );
}

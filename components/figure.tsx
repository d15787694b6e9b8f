import './figure.css';

interface Props {
  readonly number: number | string;
  readonly name: string;
  /** A side note, beside what counts. */
  readonly small?: boolean;
}

/** One number of a page and what it counts; in a list of the class `figures`. */
export function Figure({ number, name, small = false }: Props) {
  return (
    <li class={small ? 'card small' : 'card'}>
      <strong>{number}</strong> <span>{name}</span>
    </li>
  );
}

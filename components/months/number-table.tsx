import { i18n } from '#i18n';
import './number-table.css';

interface Props {
  /** Names the table for those who come to it from elsewhere. */
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** For screen readers alone. */
  readonly unseen?: boolean;
}

/** The numbers of a picture as a table, to be opened beneath it. */
export function NumberTable({ title, head, rows, unseen = false }: Props) {
  const table = (
    <table>
      <caption class="unseen">{title}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...numbers]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {numbers.map((number, column) => (
              <td key={head[column + 1]}>{number}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (unseen) return <div class="unseen">{table}</div>;
  return (
    <details class="number-table">
      <summary>{i18n.t('months.numbers')}</summary>
      {table}
    </details>
  );
}

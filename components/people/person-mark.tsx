import { i18n } from '#i18n';
import type { ContactMark } from '../../lib/ledger/rows';

interface Props {
  readonly mark?: ContactMark | undefined;
  onMark(mark: ContactMark | ''): void;
}

const marks = [
  ['', 'people.markNone'],
  ['boss', 'people.markBoss'],
  ['hires', 'people.markHires'],
] as const;

/** Whether they may become one's boss or hire, and why networking is not aimed there. */
export function PersonMark({ mark, onMark }: Props) {
  const chosen = mark ?? '';
  return (
    <fieldset class="person-mark">
      <legend>{i18n.t('people.mark')}</legend>
      {marks.map(([value, name]) => (
        <label key={value} class="switch-line">
          <input
            type="radio"
            name="mark"
            value={value}
            checked={chosen === value}
            onChange={() => onMark(value)}
          />
          <span>{i18n.t(name)}</span>
        </label>
      ))}
      <p role="status">{mark && i18n.t('people.markWhy')}</p>
    </fieldset>
  );
}

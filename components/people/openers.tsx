import { i18n } from '#i18n';
import { type Opener, openingLines, questions } from './opener-words';

interface Props {
  /** Copies a text. */
  onCopy(text: string): void;
}

/** Opening lines and questions to ask, plain and offline, each to copy. */
export function Openers({ onCopy }: Props) {
  return (
    <details class="openers">
      <summary>{i18n.t('next.openers')}</summary>
      <p class="soft">{i18n.t('next.openersHint')}</p>
      <Texts title={i18n.t('next.lines')} texts={openingLines} onCopy={onCopy} />
      <Texts title={i18n.t('next.questions')} texts={questions} onCopy={onCopy} />
    </details>
  );
}

function Texts({ title, texts, onCopy }: Props & { title: string; texts: readonly Opener[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {texts.map((key) => {
          const text = i18n.t(key);
          return (
            <li key={key} class="list-line">
              <span id={key}>{text}</span>
              <button type="button" aria-describedby={key} onClick={() => onCopy(text)}>
                {i18n.t('next.copy')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

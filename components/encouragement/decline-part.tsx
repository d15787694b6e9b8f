import { i18n } from '#i18n';
import { CopyLine } from '../copy-line';

interface Props {
  onCopy(text: string): Promise<void>;
}

/** After a no: the words, the question that may open another door, and how to go on. */
export function DeclinePart({ onCopy }: Props) {
  return (
    <>
      <p>{i18n.t('encouragement.decline.words')}</p>
      <p>{i18n.t('encouragement.decline.ask')}</p>
      <CopyLine text={i18n.t('encouragement.decline.question')} onCopy={onCopy} />
      <p class="soft">{i18n.t('encouragement.decline.on')}</p>
    </>
  );
}

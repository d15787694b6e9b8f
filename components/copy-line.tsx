import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import './copy-line.css';

interface Props {
  readonly text: string;
  onCopy(text: string): Promise<void>;
}

/** A sentence to send to somebody, and the button that copies it. */
export function CopyLine({ text, onCopy }: Props) {
  const textId = useId();
  const [said, say] = useState('');
  const copy = () =>
    onCopy(text).then(
      () => say(i18n.t('popup.copied')),
      () => say(i18n.t('popup.notCopied')),
    );
  return (
    <div class="copy-line">
      <q id={textId}>{text}</q>
      <button type="button" onClick={copy} aria-describedby={textId}>
        {i18n.t('popup.copy')}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

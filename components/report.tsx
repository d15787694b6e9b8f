import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import './report.css';

interface Props {
  readonly text: string;
  onCopy(text: string): Promise<void>;
}

/** A report in full, before it is copied: nothing leaves unseen. */
export function Report({ text, onCopy }: Props) {
  const [said, say] = useState('');
  const copy = () =>
    onCopy(text).then(
      () => say(i18n.t('report.copied')),
      () => say(i18n.t('report.notCopied')),
    );
  return (
    <div class="report">
      <p class="soft">{i18n.t('report.all')}</p>
      <textarea readOnly aria-label={i18n.t('report.name')} rows={7} value={text} spellcheck={false} />
      <div class="report-end">
        <button type="button" onClick={copy}>
          {i18n.t('report.copy')}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

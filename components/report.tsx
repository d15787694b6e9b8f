import { useState } from 'preact/hooks';
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
      () => say('Copied.'),
      () => say('That could not be copied. Mark the text and copy it yourself.'),
    );
  return (
    <div class="report">
      <p class="soft">This is all of it: how the page is built, no word of its text.</p>
      <textarea readOnly aria-label="Report" rows={7} value={text} spellcheck={false} />
      <div class="report-end">
        <button type="button" onClick={copy}>
          Copy
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

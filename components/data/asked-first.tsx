import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { focusOnce } from '../focus-heir';

interface Props {
  readonly title: string;
  readonly words: string;
  /** The button that asks, the question, and the button that does it. */
  readonly open: string;
  readonly question: string;
  readonly confirm: string;
  readonly busy: boolean;
  /** What to know before it is done. */
  readonly children: ComponentChildren;
  onConfirm(): void;
}

/** Something that nobody can take back: it asks once, and says plainly what goes and what stays. */
export function AskedFirst({ title, words, open, question, confirm, busy, children, onConfirm }: Props) {
  const [asking, ask] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const keep = () => {
    heading.current?.focus();
    ask(false);
  };
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {asking ? (
        <>
          <h3 ref={focusOnce} tabIndex={-1}>
            {question}
          </h3>
          {children}
          <div class="buttons">
            <button type="button" disabled={busy} onClick={onConfirm}>
              {confirm}
            </button>
            <button type="button" class="primary" disabled={busy} onClick={keep}>
              {i18n.t('data.keep')}
            </button>
          </div>
        </>
      ) : (
        <>
          <p class="soft">{words}</p>
          <div class="buttons">
            <button type="button" onClick={() => ask(true)}>
              {open}
            </button>
          </div>
        </>
      )}
      <p role="status" class="soft">
        {busy && i18n.t('data.working')}
      </p>
    </section>
  );
}

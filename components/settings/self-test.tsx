import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { checksOf, type SelfTest as Test, taskFor, verdictOf } from './self-test-words';
import './self-test.css';

interface Props {
  readonly test: Test;
  onEnd(): void;
}

/** A self-test while it runs, and what it found. */
export function SelfTest({ test, onEnd }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isRunning = test.outcome.kind === 'waiting';
  return (
    <section ref={box} class="self-test" tabIndex={-1} aria-label={i18n.t('selfTest.test')}>
      <p>{taskFor(test.site)}</p>
      <ul>
        {checksOf(test.outcome).map(({ what, state }) => (
          <li key={what} data-state={state}>
            {what}: <b>{i18n.t(`selfTest.${state}`)}</b>
          </li>
        ))}
      </ul>
      <p role="status">
        <b>{verdictOf(test)}</b>
      </p>
      <button type="button" onClick={onEnd}>
        {i18n.t(isRunning ? 'selfTest.stop' : 'selfTest.close')}
      </button>
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { type Check, checksOf, type SelfTest as Test, taskFor, verdictOf } from './self-test-words';
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
    <section ref={box} class="self-test" tabIndex={-1} aria-label="Test">
      <p>{taskFor(test.site)}</p>
      <ul>
        {checksOf(test.outcome).map(({ what, state }) => (
          <li key={what} data-state={state}>
            {what}: <b>{stateNames[state]}</b>
          </li>
        ))}
      </ul>
      <p role="status">
        <b>{verdictOf(test)}</b>
      </p>
      <button type="button" onClick={onEnd}>
        {isRunning ? 'Stop the test' : 'Close'}
      </button>
    </section>
  );
}

const stateNames: Record<Check['state'], string> = { yes: 'noticed', no: 'not noticed', open: 'not yet' };

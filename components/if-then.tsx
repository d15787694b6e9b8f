import type { Settings } from '../lib/settings';
import { planSentence } from './plan-words';
import './if-then.css';

interface Props {
  readonly plan: Pick<Settings, 'reminderDay' | 'reminderHour' | 'startChannel'>;
  readonly locale: string;
}

/** The plan in one sentence, which changes with it. */
export function IfThen({ plan, locale }: Props) {
  return (
    <p class="if-then" aria-live="polite">
      {planSentence(plan, locale)}
    </p>
  );
}

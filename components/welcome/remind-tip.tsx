import { i18n } from '#i18n';
import type { Settings } from '../../lib/settings';
import { planTime } from '../plan-words';

interface Props {
  readonly plan: Pick<Settings, 'reminderDay' | 'reminderHour' | 'remind'>;
  readonly locale: string;
  /** Switches the reminder on the desktop on. */
  onRemind(): void;
}

/** How the chosen day is told of, and that the hour can be told of too: that needs the browser's permission. */
export function RemindTip({ plan, locale, onRemind }: Props) {
  const { day, hour } = planTime(plan, locale);
  return (
    <li>
      <b>{i18n.t('allSet.remind')}</b> {i18n.t('allSet.remindIcon', { day })}{' '}
      <span aria-live="polite">
        {plan.remind ? (
          i18n.t('allSet.remindBoth', { day, hour })
        ) : (
          <button type="button" onClick={onRemind}>
            {i18n.t('allSet.remindToo', { hour })}
          </button>
        )}
      </span>
    </li>
  );
}

import { i18n } from '#i18n';
import { type Channel, type HandChannel, isSiteId, isWebmail, siteNames } from '../channels';
import { isolated } from '../habit/isolated';
import type { Saying } from '../remind/speak';

/** What a reminder is about. */
export interface ReminderFacts {
  readonly saying: Saying;
  readonly now: Date;
  /** The channel of the person's plan. */
  readonly channel: Channel;
  readonly toGo: number;
  /** The shown name of one to write to, where there is one. */
  readonly name?: string;
}

/** What a reminder says: the plan as the person made it, "if it is Thursday, then LinkedIn". */
export function reminderWords(facts: ReminderFacts): { readonly title: string; readonly message: string } {
  const { saying, toGo, name } = facts;
  const isFresh = saying === 'fresh-start';
  const amount = isFresh ? i18n.t('reminders.freshGoal', toGo) : i18n.t('reminders.toGo', toGo);
  const suggestion = name && i18n.t('reminders.suggestion', { name: isolated(name, 40) });
  return {
    title: isFresh ? i18n.t('reminders.fresh') : planWords(facts),
    message: suggestion ? `${suggestion}\n${amount}` : amount,
  };
}

const byHand = {
  call: 'reminders.call',
  'in-person': 'reminders.inPerson',
  letter: 'reminders.letter',
  other: 'reminders.other',
} as const satisfies { [channel in HandChannel]: string };

function planWords({ now, channel }: ReminderFacts): string {
  const day = new Intl.DateTimeFormat(i18n.t('locale'), { weekday: 'long' }).format(now);
  if (!isSiteId(channel)) return i18n.t(byHand[channel], { day });
  const key = isWebmail(channel) ? 'reminders.byMail' : 'reminders.onNetwork';
  return i18n.t(key, { day, site: siteNames[channel] });
}

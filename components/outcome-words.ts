import { i18n } from '#i18n';
import type { Outcome } from '../lib/habit/outcome';

const keys = {
  'wrote-back': 'outcomes.wroteBack',
  talked: 'outcomes.talked',
  declined: 'outcomes.declined',
  pointed: 'outcomes.pointed',
  'no-answer': 'outcomes.noAnswer',
} as const satisfies { readonly [outcome in Outcome]: string };

/** What a person calls an outcome: "Wrote back". */
export function outcomeName(outcome: Outcome): string {
  return i18n.t(keys[outcome]);
}

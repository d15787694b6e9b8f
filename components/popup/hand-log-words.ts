import { i18n } from '#i18n';
import { channelName } from '../channel-words';
import type { HandLogKind } from './hand-log-draft';

/** What a kind of outreach is called, on its button. */
export function kindName(kind: HandLogKind): string {
  return kind === 'message' ? i18n.t('popup.hand.message') : channelName(kind);
}

const submits = {
  call: 'popup.hand.logCall',
  'in-person': 'popup.hand.logMeeting',
  letter: 'popup.hand.logLetter',
  message: 'popup.hand.logMessage',
  other: 'popup.hand.logOther',
} as const satisfies { readonly [kind in HandLogKind]: string };

/** What the button says that logs it. */
export function submitName(kind: HandLogKind): string {
  return i18n.t(submits[kind]);
}

import { i18n } from '#i18n';
import { type Channel, isSiteId, siteNames } from '../lib/channels';

const keys = {
  call: 'channels.call',
  'in-person': 'channels.inPerson',
  letter: 'channels.letter',
  other: 'channels.other',
} as const;

/** What a person calls a channel: sites keep their own name, "Call" and the like are translated. */
export function channelName(channel: Channel): string {
  return isSiteId(channel) ? siteNames[channel] : i18n.t(keys[channel]);
}

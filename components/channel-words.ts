import { i18n } from '#i18n';
import { type Channel, channelNames, handChannels } from '../lib/channels';

const keys = {
  call: 'channels.call',
  'in-person': 'channels.inPerson',
  letter: 'channels.letter',
  other: 'channels.other',
} as const;

/** What a person calls a channel: sites keep their own name, "Call" and the like are translated. */
export function channelName(channel: Channel): string {
  const byHand = handChannels.find((one) => one === channel);
  return byHand ? i18n.t(keys[byHand]) : channelNames[channel];
}

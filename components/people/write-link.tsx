import { i18n } from '#i18n';
import type { Channel } from '../../lib/channels';
import { findByName, writeTo } from '../../lib/people/write-to';
import { channelName } from '../channel-words';

interface Props {
  readonly name: string;
  readonly keys: readonly string[];
  readonly lastChannel?: Channel | undefined;
  /** The id of what names the person on the page. */
  readonly describedBy: string;
  /** In a word, where there is little room. */
  readonly short?: boolean;
}

/** The link to the page on which to write to somebody; to a search for their name where no site knows them yet. */
export function WriteLink({ name, keys, lastChannel, describedBy, short = false }: Props) {
  const place = writeTo(keys, lastChannel);
  return (
    <a
      class="button"
      href={place?.url ?? findByName(name)}
      target="_blank"
      rel="noopener noreferrer"
      aria-describedby={describedBy}
    >
      {short ? i18n.t(place ? 'popup.write' : 'popup.find') : linkName(place?.channel)}
    </a>
  );
}

function linkName(channel: NonNullable<ReturnType<typeof writeTo>>['channel'] | undefined): string {
  if (channel === undefined) return i18n.t('next.find');
  return channel === 'mail' ? i18n.t('next.mail') : i18n.t('next.write', { channel: channelName(channel) });
}

import type { ComponentChildren } from 'preact';
import type { Channel } from '../lib/channels';
import { shortName } from '../lib/habit/short-name';
import { Avatar } from './avatar';
import { channelName } from './channel-words';
import './person-row.css';

interface Props {
  /** Everyone whom the row is about. */
  readonly names: readonly string[];
  readonly channel: Channel;
  /** When it was, in words. */
  readonly when: string;
  /** An id for the name, by which the buttons are described. */
  readonly nameId: string;
  /** What stands in place of the names, where the person is asked which of them are meant. */
  readonly whom?: ComponentChildren;
  /** What else there is to say, in a line of its own. */
  readonly note?: string;
  readonly menu?: ComponentChildren;
  /** Small buttons at the end of the line that says where and when. */
  readonly aside?: ComponentChildren;
  /** What opens below, over the whole width. */
  readonly below?: ComponentChildren;
  /** The buttons. */
  readonly children?: ComponentChildren;
}

/** A list item about one person, or several reached by one message. Names are text whatever they hold. */
export function PersonRow({ names, channel, when, nameId, whom, note, menu, ...more }: Props) {
  const { aside, below, children } = more;
  const [first = ''] = names;
  return (
    <li class="person-row" data-person={names.join(', ')} data-channel={channel}>
      <Avatar names={names} />
      {whom || (
        <p class="names" id={nameId} title={shortName(first, 120)} dir="auto">
          {shortName(first, 120)}
        </p>
      )}
      {menu}
      <p class="meta">
        <span>{channelName(channel)}</span> <span>{when}</span>
        {aside}
      </p>
      {note && <p class="note">{note}</p>}
      {children && <div class="actions">{children}</div>}
      {below}
    </li>
  );
}

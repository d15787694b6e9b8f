import type { ComponentChildren } from 'preact';
import { type Channel, channelNames } from '../lib/channels';
import { shortName } from '../lib/habit/short-name';
import { initials } from './initials';
import './person-row.css';

interface Props {
  /** Everyone whom the row is about. */
  readonly names: readonly string[];
  readonly channel: Channel;
  /** When it was, in words. */
  readonly when: string;
  /** An id for the name, by which the buttons are described. */
  readonly nameId: string;
  /** The buttons. */
  readonly children?: ComponentChildren;
}

/** A list item about one person, or several reached by one message. Names are text whatever they hold. */
export function PersonRow({ names, channel, when, nameId, children }: Props) {
  const [first = ''] = names;
  return (
    <li class="person-row" data-person={names.join(', ')} data-channel={channel}>
      <span class="avatar" aria-hidden="true">
        {names.length > 1 ? names.length : initials(first)}
      </span>
      <div class="who">
        <Names names={names} id={nameId} />
        <p class="meta">
          <span>{channelNames[channel]}</span> <span>{when}</span>
        </p>
      </div>
      {children && <div class="actions">{children}</div>}
    </li>
  );
}

function Names({ names, id }: { readonly names: readonly string[]; readonly id: string }) {
  const title = names.map((name) => shortName(name, 120)).join(', ');
  return (
    <p class="names" id={id} title={title} dir={names.length > 1 ? 'ltr' : 'auto'}>
      {names.map((name, index) => [index > 0 && ', ', <bdi key={name}>{shortName(name, 120)}</bdi>])}
    </p>
  );
}

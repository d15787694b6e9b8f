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
      <Names names={names.map((name) => shortName(name, 120))} id={nameId} />
      <p class="meta">
        <span>{channelNames[channel]}</span> <span>{when}</span>
      </p>
      {children && <div class="actions">{children}</div>}
    </li>
  );
}

/** One name leads the line in its own direction; several are each set apart in a line that runs with the page. */
function Names({ names, id }: { readonly names: readonly string[]; readonly id: string }) {
  const [first, ...others] = names;
  return (
    <p class="names" id={id} title={names.join(', ')} dir={others.length > 0 ? 'ltr' : 'auto'}>
      {others.length > 0 ? names.map((name, at) => [at > 0 && ', ', <bdi key={name}>{name}</bdi>]) : first}
    </p>
  );
}

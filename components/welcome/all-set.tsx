import { useEffect, useRef } from 'preact/hooks';
import { type Channel, channelNames, handChannels } from '../../lib/channels';
import './all-set.css';

/** After the commitment: the next three small steps. */
export function AllSet({ channel }: { readonly channel: Channel }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="all-set">
      <span class="mark" />
      <h1 class="title" ref={heading} tabIndex={-1}>
        You are all set.
      </h1>
      <p class="lead">Three small steps, and the habit has begun.</p>
      <ol>
        <li>
          <h2>Pin Tendril</h2>
          <p>
            Click the puzzle piece beside the address bar and pin the green curl, so that your week is in
            sight.
          </p>
        </li>
        <li>
          <h2>Say hello to someone</h2>
          <p>{firstSteps[channel] ?? `Write to one person on ${channelNames[channel]}, as you always do.`}</p>
        </li>
        <li>
          <h2>One click</h2>
          <p>
            {isByHand(channel) ? byHand(channel) : 'Open Tendril and press “Log it”. Your week has begun.'}
          </p>
        </li>
      </ol>
      <Tips />
      <p class="soft">You can close this page now.</p>
    </main>
  );
}

/** What makes it easier still. */
function Tips() {
  return (
    <ul class="tips">
      <li>
        <b>Beside the page.</b> Tendril can stay open in the side panel: press “Keep open beside the page” in
        its popup.
      </li>
      <li>
        <b>By keyboard.</b> <kbd>Alt+Shift+L</kbd> (on a Mac <kbd>Ctrl+Shift+L</kbd>) logs the message you
        just sent, without opening anything.
      </li>
      <li>
        <b>Your own webmail.</b> Open your Roundcube, Nextcloud Mail or SnappyMail, then Tendril, and press
        “Watch this site”.
      </li>
    </ul>
  );
}

const firstSteps: Partial<Record<Channel, string>> = {
  call: 'Call one person from your list.',
  'in-person': 'Ask one person from your list for a coffee.',
  letter: 'Write one person a letter; a card will do.',
  other: 'Write to one person, wherever the two of you talk.',
};

function isByHand(channel: Channel): boolean {
  return handChannels.some((one) => one === channel);
}

function byHand(channel: Channel): string {
  return `Open Tendril, choose “${channelNames[channel]}” and note the name. Your week has begun.`;
}

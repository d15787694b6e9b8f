import { type Channel, channelNames } from '../lib/channels';

/** After the commitment: the next three small steps. */
export function AllSet({ channel }: { readonly channel: Channel }) {
  return (
    <main class="all-set">
      <span class="mark" />
      <h1>You are all set.</h1>
      <p class="lead">Small steps, one after the other.</p>
      <ol>
        <li>
          <h2>Pin Tendril</h2>
          <p>
            Click the puzzle piece beside the address bar and pin the green curl, so that your week is always
            in sight.
          </p>
        </li>
        <li>
          <h2>Say hello to someone</h2>
          <p>{firstStep(channel)} A line or two is plenty.</p>
        </li>
        <li>
          <h2>One click</h2>
          <p>
            Open Tendril and press <i>Log it</i>. That is the first step of your week.
          </p>
        </li>
      </ol>
      <p class="soft">You can close this page now.</p>
    </main>
  );
}

const firstSteps: Partial<Record<Channel, string>> = {
  call: 'Call one person from your list.',
  'in-person': 'Ask one person from your list for a coffee.',
  letter: 'Write one person a letter.',
  other: 'Write to one person, wherever the two of you talk.',
};

function firstStep(channel: Channel): string {
  return firstSteps[channel] ?? `Write to one person on ${channelNames[channel]}, as you always do.`;
}

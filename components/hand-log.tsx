import { useRef, useState } from 'preact/hooks';
import { channelNames, type HandChannel, handChannels } from '../lib/channels';
import type { Day } from '../lib/habit/calendar';
import { HandLogForm } from './hand-log-form';
import './hand-log.css';

interface Props {
  readonly today: Day;
  readonly locale: string;
  /** Names to choose from. */
  readonly known: readonly string[];
  onLog(name: string, channel: HandChannel, on: Day): void;
}

/** What no page can notice, logged in two clicks: the channel, then the button of its small form. */
export function HandLog({ today, locale, known, onLog }: Props) {
  const [channel, setChannel] = useState<HandChannel>();
  const buttons = useRef<HTMLDivElement>(null);
  const close = () => {
    buttons.current?.querySelector<HTMLButtonElement>('[aria-expanded=true]')?.focus();
    setChannel(undefined);
  };
  return (
    <section class="hand-log" aria-labelledby="hand-log">
      <h2 id="hand-log">Log by hand</h2>
      <div class="channels" ref={buttons}>
        {handChannels.map((one) => (
          <button
            key={one}
            type="button"
            aria-expanded={one === channel}
            onClick={() => (one === channel ? close() : setChannel(one))}
          >
            {channelNames[one]}
          </button>
        ))}
      </div>
      {channel && (
        <HandLogForm
          key={channel}
          channel={channel}
          today={today}
          locale={locale}
          known={known}
          onCancel={close}
          onLog={(name, on) => {
            close();
            onLog(name, channel, on);
          }}
        />
      )}
    </section>
  );
}

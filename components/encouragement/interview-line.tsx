import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Channel, handChannels, isChannel } from '../../lib/channels';
import { type Day, isDay } from '../../lib/habit/calendar';
import type { InterviewView } from '../../lib/ledger/reads/encouragement-view';
import { channelName } from '../channel-words';
import { pastDay } from '../date-words';
import { focusOnce } from '../focus-heir';

interface Props {
  readonly interview: InterviewView;
  readonly counts: boolean;
  readonly today: Day;
  readonly locale: string;
  onDone(on: Day, channel?: Channel): void;
  onRemove(): void;
}

/** One pleasure interview: with whom, about what, and whether it took place. */
export function InterviewLine({ interview, counts, today, locale, onDone, onRemove }: Props) {
  const [isOpen, open] = useState(false);
  const nameId = `interview-${interview.id}`;
  const focusPart = (button: HTMLElement) => button.closest('section')?.querySelector('h2')?.focus();
  return (
    <li>
      <div class="list-line">
        <div>
          <p id={nameId}>
            <bdi>{interview.name}</bdi>
          </p>
          <p class="soft" dir="auto">
            {interview.subject}
          </p>
        </div>
        <div class="buttons">
          {interview.doneOn ? (
            <span class="soft">
              {i18n.t('encouragement.interview.doneOn', { day: pastDay(interview.doneOn, locale, today) })}
            </span>
          ) : (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-describedby={nameId}
              onClick={() => open(!isOpen)}
            >
              {i18n.t('encouragement.interview.done')}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            aria-describedby={nameId}
            onClick={({ currentTarget }) => {
              focusPart(currentTarget);
              onRemove();
            }}
          >
            {i18n.t('encouragement.takeAway')}
          </button>
        </div>
      </div>
      {isOpen && !interview.doneOn && (
        <DoneForm
          {...{ counts, today }}
          onDone={(form, on, channel) => {
            focusPart(form);
            open(false);
            onDone(on, channel);
          }}
        />
      )}
    </li>
  );
}

interface DoneProps extends Pick<Props, 'counts' | 'today'> {
  onDone(form: HTMLElement, on: Day, channel?: Channel): void;
}

/** On which day it took place, and where it counts, by which channel. */
function DoneForm({ counts, today, onDone }: DoneProps) {
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(form.current ?? undefined);
    const [on, channel] = [given.get('on'), given.get('channel')];
    if (!form.current || !isDay(on) || on > today) return;
    onDone(form.current, on, ...(isChannel(channel) ? [channel] : []));
  };
  return (
    <form class="fields" ref={form} onSubmit={submit}>
      <label class="short">
        {i18n.t('encouragement.interview.when')}
        <input type="date" name="on" max={today} defaultValue={today} required ref={focusOnce} />
      </label>
      {counts && (
        <label class="short">
          {i18n.t('encouragement.interview.how')}
          <select name="channel">
            {handChannels.map((channel) => (
              <option key={channel} value={channel} selected={channel === 'in-person'}>
                {channelName(channel)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="primary">
        {i18n.t('popup.save')}
      </button>
    </form>
  );
}

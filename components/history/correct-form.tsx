import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { allChannels, type Channel, isChannel } from '../../lib/channels';
import { type Day, isDay } from '../../lib/habit/calendar';
import type { OutreachView } from '../../lib/ledger/reads/view';
import type { Change } from '../../lib/outbox';
import { channelName } from '../channel-words';
import { type Named, namesLike } from './names-like';

interface Props {
  readonly outreach: OutreachView;
  /** Names to choose from. */
  readonly names: readonly Named[];
  readonly today: Day;
  onSave(change: Change): void;
  onClose(): void;
}

/** Corrects with whom, when and through which channel it was. Escape closes; the focus goes back where it was. */
export function CorrectForm({ outreach, names, today, onSave, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [list, title] = [useId(), useId()];
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const change = correctionIn(new FormData(event.currentTarget), outreach, today);
    dialog.current?.close();
    if (change) onSave(change);
  };
  return (
    <dialog ref={dialog} class="correct-form" aria-labelledby={title} onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id={title}>{i18n.t('history.correctTitle')}</h2>
        <label>
          {i18n.t('history.person')}
          <input
            name="name"
            list={list}
            required
            pattern=".*\S.*"
            maxLength={120}
            autocomplete="off"
            dir="auto"
            defaultValue={outreach.person}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <datalist id={list}>
            {namesLike(names, typed).map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
        </label>
        <label>
          {i18n.t('history.day')}
          <input name="on" type="date" required max={today} defaultValue={outreach.day} />
        </label>
        <ChannelField chosen={outreach.channel} />
        <div class="buttons">
          <button type="submit" class="primary">
            {i18n.t('history.save')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {i18n.t('history.cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function ChannelField({ chosen }: { readonly chosen: Channel }) {
  return (
    <label>
      {i18n.t('history.channel')}
      <select name="channel">
        {allChannels().map((one) => (
          <option key={one} value={one} selected={one === chosen}>
            {channelName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the form changes, if anything. */
function correctionIn(
  given: FormData,
  { id, person, day, channel }: OutreachView,
  today: Day,
): Change | undefined {
  const [name, on, through] = [String(given.get('name')).trim(), given.get('on'), given.get('channel')];
  const changes = {
    ...(name !== '' && name !== person && { name }),
    ...(isDay(on) && on <= today && on !== day && { on }),
    ...(isChannel(through) && through !== channel && { channel: through }),
  };
  return Object.keys(changes).length > 0 ? { kind: 'correct', outreach: id, ...changes } : undefined;
}

import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { isolated } from '../../lib/habit/isolated';
import type { OutreachView } from '../../lib/ledger/reads/view';
import { shortDay } from '../date-words';

interface Props {
  readonly recent: readonly OutreachView[];
  readonly locale: string;
  onAdd(outreach: OutreachView, line: string): void;
}

/** A further moment: one of the newest outreaches, and why it is worth remembering. */
export function MomentAdd({ recent, locale, onAdd }: Props) {
  const form = useRef<HTMLFormElement>(null);
  if (recent.length === 0) return <p class="soft">{i18n.t('encouragement.moments.none')}</p>;
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(form.current ?? undefined);
    const chosen = recent.find(({ id }) => id === given.get('outreach'));
    const line = String(given.get('line')).trim();
    if (!chosen || line === '') return;
    form.current?.reset();
    onAdd(chosen, line);
  };
  return (
    <form class="fields" ref={form} onSubmit={submit}>
      <label>
        {i18n.t('encouragement.moments.whom')}
        <select name="outreach">
          {recent.map(({ id, person, day }) => (
            <option key={id} value={id}>
              {i18n.t('popup.momentWith', { name: isolated(person), day: shortDay(day, locale) })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {i18n.t('popup.momentLine')}
        <input name="line" required pattern=".*\S.*" maxLength={200} autocomplete="off" dir="auto" />
      </label>
      <button type="submit">{i18n.t('encouragement.moments.add')}</button>
    </form>
  );
}

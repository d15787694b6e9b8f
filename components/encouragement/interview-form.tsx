import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  onAdd(name: string, subject: string): void;
}

/** Whom to ask, and about what. Enter adds. */
export function InterviewForm({ onAdd }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = new FormData(form.current ?? undefined);
    const [name, subject] = ['name', 'subject'].map((field) => String(given.get(field)).trim());
    if (!name || !subject) return;
    form.current?.reset();
    form.current?.querySelector('input')?.focus();
    onAdd(name, subject);
  };
  return (
    <form class="fields" ref={form} onSubmit={submit}>
      <label>
        {i18n.t('encouragement.interview.whom')}
        <input name="name" required pattern=".*\S.*" maxLength={120} autocomplete="off" dir="auto" />
      </label>
      <label>
        {i18n.t('encouragement.interview.about')}
        <input name="subject" required pattern=".*\S.*" maxLength={200} autocomplete="off" dir="auto" />
      </label>
      <button type="submit">{i18n.t('encouragement.interview.add')}</button>
    </form>
  );
}

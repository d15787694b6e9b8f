import { i18n } from '#i18n';
import './notices.css';

/** Short sentences about what went wrong, and what it means for the person; nothing when all is well. */
export function Notices({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <div role="status" class="notices">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

/** What to say of commands that were set aside, if any were. */
export function aboutSetAside(count: number): string[] {
  return count === 0 ? [] : [i18n.t('notices.setAside', count)];
}

/** Settings of a newer version are followed as far as this one knows them. */
export const aboutNewerSettings = i18n.t('notices.newerSettings');

/** A click that could not be saved. */
export const aboutLostClick = i18n.t('notices.lostClick');

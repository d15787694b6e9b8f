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
  if (count === 0) return [];
  const what = count === 1 ? 'One entry' : `${count} entries`;
  return [
    `${what} could not be read and ${count === 1 ? 'was' : 'were'} set aside. Nothing was thrown away.`,
  ];
}

/** Settings of a newer version are followed as far as this one knows them. */
export const aboutNewerSettings =
  'A newer Tendril wrote your settings. This one follows what it knows of them; please update it.';

/** A click that could not be saved. */
export const aboutLostClick = 'That could not be saved just now. Please try once more.';

import { initials } from './initials';
import './avatar.css';

interface Props {
  /** Everyone whom it stands for: one person's letters, or how many they are. */
  readonly names: readonly string[];
}

/** The circle beside a name; who hears the page hears the name itself. */
export function Avatar({ names }: Props) {
  const [first = ''] = names;
  return (
    <span class="avatar" aria-hidden="true">
      {names.length > 1 ? names.length : initials(first)}
    </span>
  );
}

import { i18n } from '#i18n';
import { passFocus } from '../focus-heir';

interface Props {
  /** The match patterns of the hosts that the person has allowed. */
  readonly patterns: readonly string[];
  onStop(pattern: string): void;
}

/** The hosts of one's own webmail that are watched. */
export function OwnHosts({ patterns, onStop }: Props) {
  return (
    <>
      {patterns.length === 0 && <p class="soft">{i18n.t('ownHosts.none')}</p>}
      <ul>
        {patterns.map((pattern) => (
          <li key={pattern} class="list-line">
            <bdi id={pattern}>{hostIn(pattern)}</bdi>
            <button
              type="button"
              aria-describedby={pattern}
              onClick={(event) => {
                passFocus(event.currentTarget);
                onStop(pattern);
              }}
            >
              {i18n.t('ownHosts.stop')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function hostIn(pattern: string): string {
  return pattern.replace(/^.*:\/\/|\/\*$/g, '');
}

import { shortName } from '../../lib/habit/short-name';
import type { OutreachView } from '../../lib/ledger/view';
import { PersonRow } from '../person-row';
import { weekdayName } from '../time-words';
import { passFocus } from './focus-heir';

interface Props {
  /** Newest first. */
  readonly outreaches: readonly OutreachView[];
  readonly locale: string;
  /** Whether it was logged so lately that it can be taken back here. */
  canUndo(outreach: OutreachView): boolean;
  onUndo(outreach: OutreachView): void;
}

/** Who was reached out to this week. */
export function ThisWeek({ outreaches, locale, canUndo, onUndo }: Props) {
  return (
    <section class="band" aria-labelledby="this-week">
      <h2 id="this-week" tabIndex={-1}>
        This week
      </h2>
      {outreaches.length === 0 && <Beginning />}
      <ul>
        {outreaches.map((outreach) => (
          <PersonRow
            key={outreach.id}
            names={[outreach.person]}
            channel={outreach.channel}
            when={weekdayName(outreach.day, locale)}
            nameId={`outreach-${outreach.id}`}
            {...(outreach.trusted && { note: countedByItself(outreach) })}
          >
            {canUndo(outreach) && (
              <button
                type="button"
                class="quiet"
                aria-describedby={`outreach-${outreach.id}`}
                onClick={(event) => {
                  passFocus(event.currentTarget);
                  onUndo(outreach);
                }}
              >
                Undo
              </button>
            )}
          </PersonRow>
        ))}
      </ul>
    </section>
  );
}

function countedByItself({ person }: OutreachView): string {
  return `Counted by itself: you confirmed ${shortName(person, 40)} twice.`;
}

function Beginning() {
  return (
    <p class="soft">
      Write to someone as you always do. Tendril notices and asks you here; one click and it counts. A call or
      a coffee? Log it below.
    </p>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Outcome } from '../../lib/habit/outcome';
import type { OutreachView } from '../../lib/ledger/reads/view';
import { channelName } from '../channel-words';
import { grouped } from '../number-words';
import { OutcomeMenu } from '../outcome-menu';
import { AutoField } from './auto-field';
import { longDay } from './day-words';

interface Props {
  readonly timeline: readonly OutreachView[];
  readonly locale: string;
  onOutcome(outreach: OutreachView, outcome: Outcome, referral?: string): void;
  onUndo(command: string): void;
  onMoment(outreach: OutreachView, line: string): void;
}

/** So many outreaches are shown at first. */
const few = 20;

/** Every outreach to somebody, newest first, with what came of it and what is worth remembering. */
export function PersonTimeline(props: Props) {
  const { timeline, locale } = props;
  const [isAll, showAll] = useState(false);
  const shown = isAll ? timeline : timeline.slice(0, few);
  return (
    <section class="card" aria-labelledby="timeline">
      <h2 id="timeline">{i18n.t('people.timeline')}</h2>
      {timeline.length === 0 && <p class="soft">{i18n.t('people.timelineEmpty')}</p>}
      <ol class="timeline">
        {shown.map((outreach) => (
          <li key={outreach.id} data-channel={outreach.channel}>
            <p id={`when-${outreach.id}`}>
              <span>{longDay(outreach.day, locale)}</span>{' '}
              <span class="soft">{channelName(outreach.channel)}</span>
            </p>
            <OutcomeMenu
              outreach={outreach}
              describedBy={`when-${outreach.id}`}
              onOutcome={(outcome, referral) => props.onOutcome(outreach, outcome, referral)}
              onUndo={props.onUndo}
            />
            <Moment outreach={outreach} onMoment={(line) => props.onMoment(outreach, line)} />
          </li>
        ))}
      </ol>
      {shown.length < timeline.length && (
        <button type="button" onClick={() => showAll(true)}>
          {i18n.t('people.timelineAll', timeline.length, [grouped(timeline.length, locale)])}
        </button>
      )}
    </section>
  );
}

function Moment({ outreach, onMoment }: { outreach: OutreachView; onMoment(line: string): void }) {
  const [isOpen, open] = useState(outreach.moment !== undefined);
  if (!isOpen && !outreach.moment)
    return (
      <button type="button" class="quiet" aria-describedby={`when-${outreach.id}`} onClick={() => open(true)}>
        {i18n.t('people.remember')}
      </button>
    );
  return (
    <div class="moment">
      <AutoField
        label={i18n.t('people.moment')}
        value={outreach.moment ?? ''}
        maxLength={300}
        isFocused={!outreach.moment}
        onSave={onMoment}
      />
    </div>
  );
}

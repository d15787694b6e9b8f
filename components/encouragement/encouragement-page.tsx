import { i18n } from '#i18n';
import type { Day } from '../../lib/habit/calendar';
import type { EncouragementView } from '../../lib/ledger/reads/encouragement-view';
import type { OutreachView } from '../../lib/ledger/reads/view';
import type { Change } from '../../lib/outbox';
import type { Encouragement, Settings } from '../../lib/settings';
import { Openers } from '../people/openers';
import { SaidBar } from '../people/said-bar';
import { useChanges } from '../people/use-changes';
import { DeclinePart } from './decline-part';
import { expectedEncouragement } from './expected-encouragement';
import { InterviewPart } from './interview-part';
import { MomentsPart } from './moments-part';
import { Part } from './part';
import { RewardPart } from './reward-part';
import { RoadPart } from './road-part';
import './encouragement.css';

/** What the encouragement page shows, and what its clicks do. */
export interface EncouragementPageProps {
  readonly view: EncouragementView;
  /** The newest outreaches that are no moments yet. */
  readonly recent: readonly OutreachView[];
  readonly settings: Settings;
  readonly today: Day;
  readonly locale: string;
  onChange(change: Change): Promise<string>;
  onSettings(
    changes: Partial<Pick<Settings, 'quietly' | 'reward' | 'rewardEvery' | 'interviewsCount'>>,
  ): void;
  onCopy(text: string): Promise<void>;
}

/** What keeps one going, part by part; each can be switched off. */
export function EncouragementPage(props: EncouragementPageProps) {
  const { recent, settings, today, locale, onChange, onSettings, onCopy } = props;
  const { quietly, rewardEvery } = settings;
  const expected = (view: EncouragementView, change: Change) =>
    expectedEncouragement(view, change, rewardEvery);
  const { view, said, lost, change, say } = useChanges(props.view, expected, onChange);
  const { reward, claims, road, moments, interviews } = view;
  const part = (name: Encouragement) => ({
    name,
    title: i18n.t(`encouragement.${name}.title`),
    quietly,
    onQuietly: (parts: readonly Encouragement[]) => onSettings({ quietly: parts }),
  });
  return (
    <div class="encouragement">
      <h1>{i18n.t('encouragement.title')}</h1>
      <Part {...part('reward')}>
        <RewardPart {...{ reward, claims, rewardEvery, today, locale, onSettings }} onChange={change} />
      </Part>
      <Part {...part('road')}>
        <RoadPart {...{ road, locale }} />
      </Part>
      <Part {...part('moments')}>
        <MomentsPart {...{ moments, recent, today, locale }} onChange={change} />
      </Part>
      <Part {...part('decline')}>
        <DeclinePart onCopy={onCopy} />
      </Part>
      <Part {...part('interview')}>
        <InterviewPart
          {...{ interviews, today, locale, onCopy }}
          counts={settings.interviewsCount}
          onCounts={(interviewsCount) => onSettings({ interviewsCount })}
          onChange={change}
        />
      </Part>
      <Part {...part('lines')}>
        <Openers onCopy={(text) => onCopy(text).then(() => say(i18n.t('popup.copied')))} />
      </Part>
      <SaidBar
        {...{ said, lost }}
        onUndo={(of) => change({ kind: 'undo', of }, i18n.t('popup.said.undone'))}
      />
    </div>
  );
}

import { i18n } from '#i18n';
import type { Channel } from '../../lib/channels';
import type { Day } from '../../lib/habit/calendar';
import { isolated } from '../../lib/habit/isolated';
import type { InterviewView } from '../../lib/ledger/reads/encouragement-view';
import type { Change } from '../../lib/outbox';
import { CopyLine } from '../copy-line';
import { SwitchLine } from '../settings/switch-line';
import { InterviewForm } from './interview-form';
import { InterviewLine } from './interview-line';
import { interviewQuestions, interviewSubjects } from './interview-words';

interface Props {
  /** Open ones first. */
  readonly interviews: readonly InterviewView[];
  /** Whether one that took place is an outreach, too. */
  readonly counts: boolean;
  readonly today: Day;
  readonly locale: string;
  /** `words` say what was done. */
  onChange(change: Change, words: string): void;
  onCounts(counts: boolean): void;
  onCopy(text: string): Promise<void>;
}

/** The pleasure interview: what it is, what about, what to ask, and with whom. */
export function InterviewPart(props: Props) {
  const { interviews, counts, today, locale, onChange, onCounts, onCopy } = props;
  const add = (name: string, subject: string) =>
    onChange({ kind: 'interview', name, subject }, said('added', name));
  const done = ({ id, name }: InterviewView, on: Day, channel?: Channel) =>
    onChange(
      { kind: 'interview-done', interview: id, on, ...(channel && { channel }) },
      said('tookPlace', name),
    );
  const remove = ({ id, name }: InterviewView) =>
    onChange({ kind: 'remove-interview', interview: id }, said('removed', name));
  return (
    <>
      <p>{i18n.t('encouragement.interview.words')}</p>
      <ul>
        {interviews.map((interview) => (
          <InterviewLine
            key={interview.id}
            {...{ interview, counts, today, locale }}
            onDone={(on, channel) => done(interview, on, channel)}
            onRemove={() => remove(interview)}
          />
        ))}
      </ul>
      <InterviewForm onAdd={add} />
      <SwitchLine name={i18n.t('encouragement.interview.counts')} on={counts} onSwitch={onCounts} />
      <details class="ideas">
        <summary>{i18n.t('encouragement.interview.ideas')}</summary>
        <ul class="bullets">
          {interviewSubjects.map((key) => (
            <li key={key}>{i18n.t(key)}</li>
          ))}
        </ul>
      </details>
      <details class="ideas">
        <summary>{i18n.t('encouragement.interview.questions')}</summary>
        {interviewQuestions.map((key) => (
          <CopyLine key={key} text={i18n.t(key)} onCopy={onCopy} />
        ))}
      </details>
    </>
  );
}

function said(what: 'added' | 'tookPlace' | 'removed', name: string): string {
  return i18n.t(`encouragement.interview.${what}`, { name: isolated(name) });
}

import { i18n } from '#i18n';
import { type Day, localDay, type Week } from '../../lib/habit/calendar';
import { isolated } from '../../lib/habit/isolated';
import { shortName } from '../../lib/habit/short-name';
import { channelName } from '../channel-words';
import type { Answer } from './answer';

/** What a click did, in a few words: for eyes where the list does not show it, and for ears. */
export function answerWords(answer: Answer, week: Week): string {
  switch (answer.kind) {
    case 'log': {
      const { people, sighting } = answer;
      const whom = people.map(({ name }) => name).join(', ');
      return logged(whom, channelName(sighting.site), localDay(new Date(sighting.at)), week);
    }
    case 'hand-log':
      return logged(answer.name, channelName(answer.channel), answer.on, week);
    case 'refuse':
      return i18n.t('popup.said.refused');
    case 'never':
      return i18n.t('popup.said.never', { name: shortName(answer.person.name, 40) });
    case 'excuse':
      return i18n.t('popup.said.excused', { site: channelName(answer.trouble.site) });
    case 'undo':
      return undone(answer.names);
    default:
      return habitWords(answer);
  }
}

function habitWords(
  answer: Exclude<Answer, { kind: 'log' | 'refuse' | 'never' | 'hand-log' | 'excuse' | 'undo' }>,
): string {
  switch (answer.kind) {
    case 'outcome':
      return outcomeWords(answer);
    case 'moment':
      return i18n.t(answer.line === '' ? 'popup.said.momentGone' : 'popup.said.moment');
    case 'rest':
      return i18n.t('popup.said.rest', { name: isolated(answer.name) });
    case 'goal':
      return i18n.t('popup.said.goal', answer.contacts);
    case 'claim':
      return i18n.t('popup.said.claimed');
    case 'time-off':
      return i18n.t('popup.said.timeOff');
    case 'end-time-off':
      return i18n.t('popup.said.back');
  }
}

function outcomeWords({ outcome, outreach, referral }: Extract<Answer, { kind: 'outcome' }>): string {
  const name = isolated(outreach.person, 28);
  switch (outcome) {
    case 'wrote-back':
      return i18n.t('popup.said.wroteBack', { name });
    case 'talked':
      return i18n.t('popup.said.talked', { name });
    case 'declined':
      return i18n.t('popup.said.declined', { name });
    case 'pointed':
      return i18n.t('popup.said.pointed', { name, referral: isolated(referral ?? '', 28) });
    case 'no-answer':
      return i18n.t('popup.said.noAnswer', { name });
  }
}

function undone(names: readonly string[]): string {
  if (names.length === 0) return i18n.t('popup.said.undone');
  return i18n.t('popup.said.undoneFor', { names: shortName(names.join(', '), 60) });
}

function logged(whom: string, channel: string, day: Day, { start }: Week): string {
  const key = day < start ? 'popup.said.loggedEarlier' : 'popup.said.logged';
  return i18n.t(key, { whom: shortName(whom, 60), channel });
}

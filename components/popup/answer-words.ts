import { channelNames } from '../../lib/channels';
import { type Day, localDay, type Week } from '../../lib/habit/calendar';
import { shortName } from '../../lib/habit/short-name';
import type { Answer } from './expected-week';

/** What a click did, in a few words: for eyes where the list does not show it, and for ears. */
export function answerWords(answer: Answer, week: Week): string {
  switch (answer.kind) {
    case 'log': {
      const { people, sighting } = answer;
      const whom = people.map(({ name }) => name).join(', ');
      return logged(whom, channelNames[sighting.site], localDay(new Date(sighting.at)), week);
    }
    case 'hand-log':
      return logged(answer.name, channelNames[answer.channel], answer.on, week);
    case 'refuse':
      return 'Not counted. No more about this one this week.';
    case 'never':
      return `Never again for ${shortName(answer.person.name, 40)}.`;
    case 'undo':
      return `Taken back: ${shortName(answer.names.join(', '), 60)}.`;
    case 'excuse':
      return `Fine. Tendril looks anew at ${channelNames[answer.trouble.site]}.`;
  }
}

function logged(whom: string, channel: string, day: Day, { start }: Week): string {
  return `Logged${day < start ? ' in an earlier week' : ''}: ${shortName(whom, 60)}, ${channel}.`;
}

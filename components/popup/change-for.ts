import type { Change } from '../../lib/outbox';
import type { Answer } from './answer';

/** The command that tells the ledger of an answer. */
export function changeFor(answer: Answer): Change {
  switch (answer.kind) {
    case 'log':
      return logFor(answer);
    case 'refuse':
      return { kind: 'refuse', sighting: answer.sighting.id };
    case 'never':
      return { kind: 'never', sighting: answer.sighting.id, person: answer.person.id };
    case 'hand-log': {
      const { kind, name, channel, on, keys } = answer;
      return { kind, name, channel, on, ...(keys.length > 0 && { keys }) };
    }
    case 'excuse':
      return { kind: 'excuse', site: answer.trouble.site, part: answer.trouble.part };
    default:
      return habitChangeFor(answer);
  }
}

function habitChangeFor(
  answer: Exclude<Answer, { kind: 'log' | 'refuse' | 'never' | 'hand-log' | 'excuse' }>,
): Change {
  switch (answer.kind) {
    case 'undo':
      return { kind: 'undo', of: answer.of };
    case 'outcome': {
      const { kind, outreach, outcome, referral } = answer;
      return { kind, outreach: outreach.id, outcome, ...(referral && { referral }) };
    }
    case 'moment':
      return { kind: 'moment', outreach: answer.outreach.id, line: answer.line };
    case 'rest':
      return { kind: 'edit-contact', contact: answer.contact, changes: { restUntil: answer.until } };
    case 'goal':
      return { kind: 'goal', contacts: answer.contacts };
    case 'claim':
      return { kind: 'claim', total: answer.total, reward: answer.reward };
    case 'time-off':
      return { kind: 'time-off', from: answer.from, to: answer.to };
    case 'end-time-off':
      return { kind: 'end-time-off', timeOff: answer.timeOff };
  }
}

/** Names its people only where not all of them are meant. */
function logFor({ sighting, people }: Extract<Answer, { kind: 'log' }>): Change {
  const all = people.length === sighting.people.length;
  return { kind: 'log', sighting: sighting.id, ...(!all && { people: people.map(({ id }) => id) }) };
}

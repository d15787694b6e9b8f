import { shownName } from '../../people/recipients';
import type { Contact, Touch } from '../rows';
import type { PersonView } from './people-view';

/** A contact as lists show them; `names` are the shown names of contacts, by their ids. */
export function personView(
  contact: Contact,
  touch: Touch | undefined,
  names: ReadonlyMap<string, string>,
): PersonView {
  const { id, keys, groups = [], notes = '', met = '', cadence = 0, mark, notSame = [] } = contact;
  const { last = '', outreaches = 0, unanswered = 0 } = touch ?? {};
  const by = contact.referredBy;
  const referrer = by && names.get(by);
  return {
    ...{ id, name: shownName(contact), keys, groups, notes, met, cadence, notSame },
    ...{ last, outreaches, unanswered },
    ...{ stretch: contact.stretch === true, archived: contact.archived === true },
    restUntil: contact.restUntil ?? '',
    ...(mark && { mark }),
    ...(referrer && { referredBy: { id: by, name: referrer } }),
  };
}

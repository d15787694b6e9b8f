import { i18n } from '#i18n';
import { type BuiltInGroup, isBuiltInGroup } from '../../lib/people/groups';

const one = {
  'former-colleague': 'groups.formerColleague',
  'out-of-touch': 'groups.outOfTouch',
  'key-contact': 'groups.keyContact',
} as const satisfies { readonly [group in BuiltInGroup]: string };

const many = {
  'former-colleague': 'groups.formerColleagues',
  'out-of-touch': 'groups.outOfTouchMany',
  'key-contact': 'groups.keyContacts',
} as const satisfies { readonly [group in BuiltInGroup]: string };

/** What one person of a group is called; the person's own groups by their own name. */
export function groupName(group: string): string {
  return isBuiltInGroup(group) ? i18n.t(one[group]) : group;
}

/** What a group is called as a whole. */
export function groupTitle(group: string): string {
  return isBuiltInGroup(group) ? i18n.t(many[group]) : group;
}

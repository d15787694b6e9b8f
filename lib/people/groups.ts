/** The groups that every list has, from the three prompts of the list builder. Any other group is the person's own, by its name. */
export const builtInGroups = ['former-colleague', 'out-of-touch', 'key-contact'] as const;

export type BuiltInGroup = (typeof builtInGroups)[number];

export function isBuiltInGroup(group: string): group is BuiltInGroup {
  return builtInGroups.some((one) => one === group);
}

import type { Change } from '../../lib/outbox';

/** Texts as no person writes them, each with a word that says which it is. */
export const hostileTexts: readonly string[] = [
  'Markup <img src=x onerror="globalThis.wasRun=1"><script>globalThis.wasRun=1</script></textarea>"\'&amp;',
  'javascript:globalThis.wasRun=1//Address',
  '__proto__',
  'constructor',
  'Half \ud800letter\udc00',
  'Turned \u202egnp.exe\u2066\u2067',
  'Ze\u200bro\u200d width\ufeff\u0301\u0301',
  'Two\nlines\r\n\tDoe\u2028on',
  'Nu\0ll\u0007Roe',
  `Long${'Wolfeschlegelstein'.repeat(1_000)}`,
  `Blessed${'🏴\u200d☠️'.repeat(2_000)}`,
  '{name} $1 %s \\u0041 Braces',
];

/** What brings somebody of that name in, on the day given: a call, a send that waits, a name on the list. */
export function arrivals(text: string, index: number, on: string): Change[] {
  const person = { name: text, keys: [`linkedin:in/${text}-${index}`] };
  const sighting = { kind: 'sighting', site: 'linkedin', part: 'message', own: [] } as const;
  return [
    { kind: 'hand-log', name: text, channel: 'call', on },
    { ...sighting, people: [person], addressLists: [`"${text}" <who${index}@example.test>`] },
    { kind: 'add-contacts', names: [`${index} ${text}`], group: text },
    { kind: 'interview', name: text, subject: text },
    { kind: 'claim', total: 10 * (index + 1), reward: text },
    { kind: 'miss', site: 'gmail', part: text.slice(0, 90) },
    { kind: 'shape', site: 'gmail', part: text.slice(0, 90), shape: text },
  ];
}

/** The same text in everything that can be said of a contact and of an outreach. */
export function remarks(text: string, contact: string, outreach: string): Change[] {
  const changes = { notes: text, met: text, groups: [text, `${text}2`], keys: [`email:${text}`] };
  return [
    { kind: 'edit-contact', contact, changes },
    { kind: 'outcome', outreach, outcome: 'pointed', referral: `To ${text}` },
    { kind: 'moment', outreach, line: text },
  ];
}

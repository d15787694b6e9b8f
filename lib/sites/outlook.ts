import {
  addressesOn,
  firstFound,
  isOn,
  mailPerson,
  type Person,
  type Recipients,
  type Site,
  textOf,
} from './site';

const editor = '[id^="editorParent_"] [contenteditable=true], [id^="editorParent_"] [role=textbox]';

/** A Fluent split button's first half, which other split buttons have too, so that the root must be a composer (seen 2026-10). */
const sendButton =
  '[id^="splitButton-"][id$="__primaryActionButton"], [data-testid=ComposeSendButton] button:not([aria-haspopup])';

const toWell = '[id^="MSG_"][id$="_TO"]';

/** Outlook on the web, personal and work (seen 2026-10). */
export const outlook: Site = {
  id: 'outlook',
  hosts: [
    '*://outlook.live.com/*',
    '*://outlook.office.com/*',
    '*://outlook.office365.com/*',
    '*://outlook.cloud.microsoft/*',
  ],
  onPress: learnSuggestion,
  surfaces: [
    {
      part: 'message',
      root: [`:has(${editor}):has(${toWell})`],
      button: sendButton,
      field: `${editor}, [id^="MSG_"]`,
      key: 'Mod+Enter',
      recipients,
      proof: { kind: 'gone', part: `${editor}, ${sendButton}` },
      patience: 12_000,
      busy: '[role=dialog]:not(:has([id^="editorParent_"])), [role=alertdialog]',
      error: '[role=alert]',
      cancels,
      undo: { within: 15_000, imprint: (root) => subjectOf(root) + JSON.stringify(recipients(root)) },
      own: ownAddresses,
    },
  ],
};

const pill = '[class*="_EType_RECIPIENT_ENTITY"], [id^="REK"]';

/** Discarded, popped out, or left for something else, after which a pane goes just as one that sends. */
function cancels(path: readonly Element[], root: Element): boolean {
  if (path.includes(root)) return isOn(path, '#discardCompose, #popoutCompose');
  return !isOn(path, '[role$=dialog]') && root.querySelector(editor)?.checkVisibility() === true;
}

/** The To line: resolved pills, and what is typed there but not resolved, which is sent all the same. */
function recipients(root: Element): Recipients {
  const well = root.querySelector(toWell);
  if (!well) return { people: [] };
  const pills = [...well.querySelectorAll(pill)];
  return { people: pills.map(personIn), addressLists: textsIn(well).filter((text) => text.includes('@')) };
}

/** What stands in the well besides pills. */
function textsIn(well: Element): string[] {
  const texts = document.createTreeWalker(well, NodeFilter.SHOW_TEXT);
  const found = [...well.querySelectorAll('input')].map((input) => input.value);
  while (texts.nextNode())
    if (!texts.currentNode.parentElement?.closest(pill)) found.push(texts.currentNode.textContent ?? '');
  return found;
}

/** What a pill says differs: name and address, a name with presence in its label, or a name alone (seen 2026-09 and 2026-10). */
function personIn(pill: Element): Person {
  const name = textOf(pill);
  return mailPerson(
    name,
    pill.getAttribute('aria-label'),
    pill.getAttribute('title'),
    addresses.get(plain(name)),
  );
}

/** Addresses by the names of colleagues, whose pills show none; the suggestions do, as "Name - address" (seen 2026-09). */
const addresses = new Map<string, string>();

function learnSuggestion(path: readonly Element[], event: Event): void {
  const option = '[role=option][aria-label*=" - "]';
  const isTaken = event instanceof KeyboardEvent && event.key === 'Enter' && isOn(path, toWell);
  const taken = isTaken
    ? firstFound(document, `${option}[aria-selected=true]`, option)[0]
    : path.find((element) => element.matches(option));
  const [name, address] = taken?.getAttribute('aria-label')?.split(/ - (?=\S+@)/) ?? [];
  if (name && address) addresses.set(plain(name), address);
}

/** Without the icons that Outlook's font puts into names. */
function plain(name: string): string {
  return name.replace(/\p{Co}/gu, '').trim();
}

function subjectOf(root: Element): string {
  return root.querySelector<HTMLInputElement>('[id^="MSG_"][id$="_SUBJECT"]')?.value ?? '';
}

/** The first folder of the tree is the mailbox itself; a window of its own has no tree (seen 2026-10). */
const ownPlaces = [
  '[role=treeitem][title*="@"]',
  '#O365_MainLink_Me',
  '[data-testid=OwaAccountManagerButton]',
];

function ownAddresses(): string[] {
  return addressesOn(ownPlaces.flatMap((place) => document.querySelector(place) ?? []));
}

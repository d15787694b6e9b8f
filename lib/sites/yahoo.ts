import {
  addressesOn,
  firstFound,
  goesOn,
  mailPerson,
  type Recipients,
  type Site,
  textOf,
  typedIn,
} from './site';

const send = '[data-test-id="compose-send-button"]';

const editor =
  '[data-test-id=rte], #editor-container [contenteditable], [role=textbox][contenteditable=true]';

const toBlocks = ['[data-test-id="compose-header-field-to"]', '[data-test-id="container-to"]'];

/** The To block: of the new interface, of the classic one, and around the box to type in (seen 2026-10). */
const to = [...toBlocks, ':has(> #message-to-field, > input[id*="to-field"])'];

/** The same without a `:has`, which must not stand in another. */
const inTo = `${toBlocks}, #message-to-field, input[id*="to-field"]`;

/** Yahoo Mail and AOL, which is the same client: the classic interface and the new one (seen 2026-10). */
export const yahoo: Site = {
  id: 'yahoo',
  hosts: ['*://*.mail.yahoo.com/*', '*://mail.aol.com/*'],
  surfaces: [
    {
      part: 'message',
      root: ['[data-test-id=compose]', `:has(${send}):has(${inTo}):not(body, html)`],
      button: send,
      field: `${editor}, [data-test-id="compose-subject"], :is(${to}) input`,
      key: 'Mod+Enter',
      recipients,
      // Its notice says in words what it says, in the place of all others; so the composer must leave.
      proof: { kind: 'gone', part: `${send}, ${editor}` },
      busy: `[role=dialog]:not(:has(${send})), [role=alertdialog]`,
      patience: 12_000,
      cancels: (path, root) => goesOn(path, root, send),
      undo: { within: 15_000, imprint: (root) => subjectOf(root) + JSON.stringify(recipients(root)) },
      own: () =>
        addressesOn(
          document.querySelectorAll(
            // Not the buttons of pills, nor those beside somebody's mail.
            'button[aria-label*="@"]:not([data-test-id=compose] *, [data-test-id*=pill] *, [data-test-id^=message] *)',
          ),
        ),
    },
  ],
};

/** The To block's pills, whose title or text holds the address, and what is typed there and no pill yet. */
function recipients(root: Element): Recipients {
  const [block = root] = firstFound(root, ...to);
  const pills = [...block.querySelectorAll('[data-test-id="y-pill"], [data-test-id=pill]')];
  return { people: pills.map(personIn), addressLists: typedIn(block) };
}

/** The title says "Name <address>" of somebody known; of others there is only a text, after a bar in the new interface (seen 2026-09). */
function personIn(pill: Element) {
  const title = (pill.matches('[title]') ? pill : pill.querySelector('[title*="@"]'))?.getAttribute('title');
  return mailPerson(title?.replace(/<.*/, '') || textOf(pill).replace(/^\|/, ''), title);
}

function subjectOf(root: Element): string {
  const subjects = '[data-test-id="compose-subject"], input[aria-label][id*="subject"]';
  return root.querySelector<HTMLInputElement>(subjects)?.value ?? '';
}

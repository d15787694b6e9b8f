import { addressesOn, goesOn, mailPerson, type Recipients, type Site, textOf, typedIn } from './site';

const send = '[data-testid="btn:send_action"]';

const subject = '[data-testid="tfi:subject_label"]';

/** Tuta: its test ids are the keys of its translations, the same in every language (its own source, seen 2026-08). */
export const tuta: Site = {
  id: 'tuta',
  hosts: ['*://app.tuta.com/*', '*://mail.tutanota.com/*'],
  surfaces: [
    {
      part: 'message',
      // An editor whose mail is sent later has no such button.
      root: [`[role=dialog]:has(${send})`, `:has(${send}):has(${subject})`],
      button: send,
      field: '[contenteditable=true], [role=textbox], input',
      key: 'Mod+Enter',
      recipients,
      proof: { kind: 'gone', part: send },
      patience: 12_000,
      // What is wrong is told in a dialog whose text carries its key; a question carries none.
      error: '[role=dialog] > [data-testid^="dialog:"]',
      cancels: (path, root) => goesOn(path, root, send),
      undo: { within: 15_000, imprint: (root) => subjectOf(root) + JSON.stringify(recipients(root)) },
      own: () => addressesOn(document.querySelectorAll('[data-testid="tfi:sender_label"]')),
    },
  ],
};

/** The To line's bubbles: they show `Jane Doe <jane@…>`, and their test id holds the address. */
function recipients(root: Element): Recipients {
  const to = root.querySelector('[data-testid="tf:to_label"]') ?? root;
  const bubbles = [...to.querySelectorAll('[data-testid^="btn:"][data-testid*="@"]')];
  return {
    people: bubbles.map((bubble) => mailPerson(textOf(bubble), bubble.getAttribute('data-testid')?.slice(4))),
    addressLists: typedIn(to),
  };
}

function subjectOf(root: Element): string {
  return root.querySelector<HTMLInputElement>(`${subject} input, input${subject}`)?.value ?? '';
}

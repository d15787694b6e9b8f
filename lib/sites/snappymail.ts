import { firstFound, goesOn, mailPerson, type Recipients, type Site, typedIn } from './site';

const send = 'header a.btn:has(.icon-paper-plane, .icon-spinner)';

/** SnappyMail, on whatever host it lives (its own source, seen 2025-06). */
export const snappymail: Site = {
  id: 'snappymail',
  hosts: [],
  surfaces: [
    {
      part: 'message',
      root: ['#V-PopupsCompose', 'dialog:has(ul.emailaddresses)'],
      button: send,
      field: '[contenteditable=true], textarea, input',
      key: 'Mod+Enter',
      recipients,
      proof: { kind: 'gone', part: send },
      busy: '#V-PopupsCompose .icon-spinner, dialog[open]:not(#V-PopupsCompose)',
      error: '#V-PopupsCompose header .btn-danger',
      cancels: (path, root) => goesOn(path, root, send),
      own: () => firstFound(document, '.b-header tr:first-child').flatMap(typedIn),
    },
  ],
};

/** The rows of addresses are From, To, Cc, Bcc, in this order; From is one only where there are several identities. */
function recipients(root: Element): Recipients {
  const [to = root] = firstFound(
    root,
    ':not(.cc-row, .bcc-row) > * > ul.emailaddresses',
    'ul.emailaddresses',
  );
  const chips = [...to.querySelectorAll('li[title]')];
  return {
    people: chips.map((chip) => mailPerson(chip.getAttribute('title') ?? '')),
    addressLists: typedIn(to),
  };
}

import {
  addressesOn,
  firstFound,
  goesOn,
  isOn,
  mailPerson,
  type Recipients,
  type Site,
  textOf,
  typedIn,
} from './site';

const send = '.composer-actions [type=submit], .composer-actions--secondary-actions [type=submit]';

/** Nextcloud Mail, on whatever host it lives (its own source, seen 2026-08). */
export const nextcloud: Site = {
  id: 'nextcloud',
  hosts: [],
  marks:
    '#content.app-mail, #content-vue.app-mail, head[data-requesttoken], body#body-login [href*="nextcloud"]',
  surfaces: [
    {
      part: 'message',
      root: ['.message-composer'],
      button: send,
      field: '.ck-content, .message-body textarea, input[name=subject]',
      key: 'Mod+Enter',
      recipients,
      // It says first that it is sending and offers to undo that; only afterwards it sends.
      proof: { kind: 'notice', notice: '.toast-success', unless: '.toast-undo' },
      busy: '.toast-undo, .toast-loading',
      error: '.toast-error',
      cancels: (path, root) => isOn(path, '.toast-undo *') || goesOn(path, root, send),
      own: () => addressesOn(document.querySelectorAll('.mail-account .vs__selected')),
    },
  ],
};

/** The To line: chips, whose title is the address; collapsed, it shows the first person only. */
function recipients(root: Element): Recipients {
  const [to = root] = firstFound(root, '.to-select', ':has(> .vs__dropdown-toggle #to)', '[id=to]');
  const chips = [...to.querySelectorAll('[class*="__tag--recipient"], .vs__selected[title*="@"]')];
  return {
    people: chips.map((chip) => mailPerson(textOf(chip), chip.getAttribute('title'))),
    addressLists: typedIn(to),
  };
}

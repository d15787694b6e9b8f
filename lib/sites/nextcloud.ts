import {
  addressesOn,
  firstFound,
  isOn,
  mailPerson,
  type Recipients,
  type Site,
  textOf,
  typedIn,
} from './site';

const send = '.composer-actions [type=submit], .composer-actions--secondary-actions [type=submit]';

/** A toast of this kind: up to @nextcloud/dialogs 7.4 by its class, from 7.5 (seen 2026-11) by the start of a hashed one. */
const toast = (kind: string) => `.toast-${kind}, [class*="_toast_${kind}_"]`;

/** First it says that it is sending and offers to undo that, for ten seconds; only afterwards it sends. */
const sending = toast('undo');

/** A question, or what is wrong, in the composer's place; and the modal's "Sending …". */
const panel = '.empty-content[role=alert]';

/** Nextcloud Mail, on whatever host it lives (its own source, seen 2026-08). */
export const nextcloud: Site = {
  id: 'nextcloud',
  hosts: [],
  surfaces: [
    {
      part: 'message',
      root: ['.message-composer'],
      button: send,
      field: '.ck-content, .message-body textarea',
      key: 'Mod+Enter',
      recipients,
      // A draft saved is a success like a mail sent, but is not announced.
      proof: { kind: 'notice', notice: toast('success'), after: sending, unless: sending },
      busy: `${sending}, ${panel}`,
      error: toast('error'),
      cancels: (path) => isOn(path, '.toast-undo-button, [class*="_toastUndoButton_"]'),
      own: () => addressesOn(document.querySelectorAll('.mail-account .vs__selected')),
    },
  ],
};

/** The To line: chips, whose title is the address; collapsed, it shows the first person only. */
function recipients(root: Element): Recipients {
  const [to = root] = firstFound(root, '#to', '.to-select');
  const chips = [...to.querySelectorAll('[class*="__tag--recipient"], .vs__selected[title*="@"]')];
  return {
    people: chips.map((chip) =>
      mailPerson(textOf(chip.querySelector('.option__lineone')), chip.getAttribute('title')),
    ),
    addressLists: typedIn(to),
  };
}

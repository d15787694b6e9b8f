import { addressesOn, goesOn, mailPerson, type Recipients, type Site, textOf } from './site';

const send = '[data-testid="quick-reply-send-button"]';

/** Proton Mail's quick reply under a message (its own source, seen 2026-10); a script of its own, for its weight. */
export const protonQuickReply: Site = {
  id: 'proton',
  hosts: ['*://mail.proton.me/*'],
  surfaces: [
    {
      part: 'reply',
      root: ['[data-shortcut-target="quick-reply-container"]', '.quick-reply-container'],
      button: send,
      field: 'iframe, textarea',
      key: 'Mod+Enter',
      recipients: sender,
      // A notice says with a wheel that turns that a mail is on its way, and only then whether it was sent.
      proof: {
        kind: 'gone',
        part: send,
        unless: () => document.querySelector('[role=alert] .circle-loader') !== null,
      },
      patience: 12_000,
      busy: '[role=dialog]:not(.composer), [role=alert] .circle-loader',
      error: '[role=alert]:is(.notification--error, .bg-danger)',
      cancels: (path, root) => goesOn(path, root, send),
      undo: {
        within: 30_000,
        press:
          '[role=alert]:not(:has([class*=close-button])) .notification__button, [role=alert].bg-success button',
      },
      own: () => addressesOn(document.querySelectorAll('[data-testid="heading:userdropdown"]')),
    },
  ],
};

/** It goes to whoever sent the message that it stands under. */
function sender(root: Element): Recipients {
  const message = root.closest('article, [data-testid^="message-view"], .message-container') ?? document;
  const from = message.querySelector('[data-testid="recipients:sender"]');
  const title = (from?.matches('[title]') ? from : from?.querySelector('[title]'))?.getAttribute('title');
  return { people: from ? [mailPerson(textOf(from), title)] : [] };
}

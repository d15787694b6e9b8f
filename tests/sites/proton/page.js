import { compose, drafts } from './composer.js';
import { cut, cutAll, onClick } from './dom.js';
import { notify, withButton } from './notifications.js';
import { listenToReply, quickReply } from './quick-reply.js';
import { scene } from './scene.js';
import { words } from './words.js';

document.documentElement.lang = scene.locale;
document.title = `Inbox | ${scene.me.email} | Proton Mail`;
document.body.append(...cutAll('page', scene.me));
onClick(document, 'sidebar:compose', () => compose());
onClick(document, 'navigation-link:inbox', showInbox);
onClick(document, 'navigation-link:drafts', showDrafts);
onClick(document, 'toolbar:movetoarchive', () => {
  document.querySelector('.view-column-detail').replaceChildren();
  notify(withButton('Conversation moved to Archive.', words.undo, showInbox));
});
showInbox();
if (scene.opened) showMessage();

function list(rows) {
  document.querySelector('.view-column-detail').replaceChildren();
  document.querySelector('.items-column-list').replaceChildren(...rows);
}

function showInbox() {
  const row = cut('row', { ...scene.person, subject: 'Coffee?' });
  row.addEventListener('click', showMessage);
  list([row]);
}

function showDrafts() {
  list(
    drafts.map((draft) => {
      const row = cut('row', { ...scene.me, subject: draft.subject });
      row.addEventListener('click', () => compose(draft));
      return row;
    }),
  );
}

function showMessage() {
  const message = cut('message');
  const sender = cut('sender', { ...scene.person, testId: 'recipients:sender' });
  message.querySelector('.message-header-from-container').append(sender);
  const me = { ...scene.me, testId: `recipients:item-${scene.me.email}` };
  message.querySelector('.message-recipients').append(cut('recipient', me));
  message.append(quickReply());
  listenToReply(message);
  document.querySelector('.view-column-detail').replaceChildren(message);
}

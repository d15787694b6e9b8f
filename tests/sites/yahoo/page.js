import { compose } from './compose.js';
import { cut, cutAll, found, onClick } from './dom.js';
import { notify } from './notices.js';
import { contactOf, isNew, scene } from './scene.js';
import { words } from './words.js';

const base = isNew ? '/n' : '/d';
const inbox = isNew ? '/n/inbox/all' : '/d/folders/1';
const main = () => found(document, 'mail-app-main-content');
let open;

document.documentElement.lang = scene.locale;
document.body.append(...cutAll('page', scene.me));
found(document, 'left-rail').append(...cutAll(isNew ? 'railNew' : 'railClassic'));
onClick(document, isNew ? 'left-rail-Compose-icon' : 'compose-button', (event) => {
  event.preventDefault();
  openCompose();
});
for (const link of document.querySelectorAll('[data-test-folder-name]'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leaveDraft();
    go(new URL(link.href).pathname);
    showList();
  });
const asked = new URLSearchParams(location.search);
if (location.pathname.startsWith(`${base}/compose`)) openCompose(letterFrom(asked));
else showList();

function go(path) {
  history.pushState(null, '', path);
}

function letterFrom(query) {
  return { to: query.get('to')?.split(',').map(contactOf), subject: query.get('subject') ?? '' };
}

function openCompose(letter = {}) {
  leaveDraft();
  go(`${base}/compose/${Math.floor(Math.random() * 1e10)}`);
  open = compose(letter, (root) => {
    main().replaceChildren(root);
    return () => {
      if (!root.isConnected) return;
      open = undefined;
      go(inbox);
      showList();
    };
  });
}

// Whoever opens something else leaves the compose; what it holds stays as a draft.
function leaveDraft() {
  if (!open) return;
  open = undefined;
  if (scene.draftNotice) notify(words.draftSaved);
}

function showList() {
  main().replaceChildren(cut('list', { base, ...scene.person }));
  onClick(main(), 'message-list-item', (event) => {
    event.preventDefault();
    go(`${base}/folders/1/messages/7`);
    showMessage();
  });
}

function showMessage() {
  main().replaceChildren(cut('message', scene.person));
  onClick(main(), 'toolbar-archive', () => {
    go(inbox);
    showList();
    notify(words.archived, words.undo, showMessage);
  });
  onClick(main(), 'toolbar-reply', () => {
    const letter = { to: [scene.person], subject: 'Re: Coffee?', isReply: true };
    compose(letter, (root) => {
      found(document, 'message-group-view').append(root);
      return () => root.remove();
    });
  });
}

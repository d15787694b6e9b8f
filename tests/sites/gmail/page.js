import { pressUndo } from './butter-bar.js';
import { cutAll, onPress } from './dom.js';
import { scene } from './scene.js';
import { showInbox, showThread } from './thread.js';
import { openPopup, openStandalone } from './windows.js';

const { pathname, search } = location;
const asked = new URLSearchParams(search);

document.documentElement.lang = scene.locale;
document.title = `Inbox (2) - ${scene.me.email} - Gmail`;
document.head.append(
  Object.assign(document.createElement('meta'), { name: 'og-profile-acct', content: scene.me.email }),
);

if (['cm', 'btop'].includes(asked.get('view'))) openStandalone(letterFrom(asked));
else if (pathname.includes('/popout')) openStandalone(window.opener?.poppedOut ?? letterFrom(asked));
else openMailbox();

function letterFrom(query) {
  const known = [scene.person, ...scene.others];
  const person = (email) => known.find((one) => one.email === email) ?? { email, name: email };
  const to = query.get('to')?.split(',') ?? [];
  return { to: to.map(person), subject: query.get('su') ?? '', body: query.get('body') ?? '' };
}

function openMailbox() {
  document.body.append(...cutAll('page'));
  onPress(document.querySelector('[gh=cm]'), openPopup);
  if (scene.view === 'thread') showThread();
  else showInbox();
  addEventListener('hashchange', showInbox);
  document.addEventListener('keydown', (event) => {
    const isWriting = event.target.closest('[contenteditable], input, textarea');
    if (event.key === 'z' && !isWriting) pressUndo();
  });
  listenToChat(document.querySelector('[role=complementary]'));
}

// Chat has a Send of its own.
function listenToChat(chat) {
  onPress(chat.querySelector('[role=button]'), () => chat.querySelector('[role=textbox]').replaceChildren());
}

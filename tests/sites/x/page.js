import { lexicalEditor } from '../lexical.js';
import { element, safe } from '../markup.js';
import { legacy } from './legacy.js';
import { chat, me, titleOf } from './scene.js';
import { xchat } from './xchat.js';

const post = ({ name, handle }, text) => `<article data-testid="tweet"><div data-testid="User-Name">
  <a href="/${handle}"><span>${safe(name)}</span></a> <a href="/${handle}"><span>@${handle}</span></a></div>
  <div data-testid="tweetText" dir="auto"><span>${safe(text)}</span></div></article>`;

/** A box for a post or a reply, which stands in the timeline a moment after it is sent. */
function postBox(timeline) {
  const root = element(`<div><div data-testid="tweetTextarea_0RichTextInputContainer"></div>
    <button data-testid="tweetButtonInline" role="button">Post</button></div>`);
  const editor = lexicalEditor({
    label: 'Post text',
    placeholder: 'What’s happening?',
    onText() {},
    onEnter,
  });
  editor.root.dataset.testid = 'tweetTextarea_0';
  root.firstElementChild.append(editor.root);
  root.lastElementChild.addEventListener('click', () => {
    const text = editor.text();
    setTimeout(() => editor.set(''));
    setTimeout(() => timeline.prepend(element(post(me, text))), 300);
  });
  function onEnter() {
    editor.set(`${editor.text()}\n`);
  }
  return root;
}

/** The timeline, or one post with its replies. */
function timeline(host) {
  const [thread] = chat.threads;
  host.innerHTML = `<div aria-label="Timeline">${post(thread.people[0], `A day at the lake, says ${titleOf(thread)}`)}</div>`;
  host.prepend(postBox(host.firstElementChild));
}

document.querySelector('#react-root').innerHTML = `<header role="banner"><nav role="navigation">
    <a href="/home" data-testid="AppTabBar_Home_Link">Home</a><a href="/i/chat" data-testid="AppTabBar_DirectMessage_Link">Chat</a>
    <a href="/${me.handle}" data-testid="AppTabBar_Profile_Link">Profile</a></nav></header>
  <main role="main"><div data-testid="primaryColumn"></div></main>`;
const column = document.querySelector('[data-testid="primaryColumn"]');
if (location.pathname.startsWith('/messages')) legacy(column);
else if (!location.pathname.startsWith('/i/chat')) timeline(column);
else {
  // The bundle of Chat comes late.
  const host = element('<div data-testid="xchatEmbedRoute"></div>');
  setTimeout(() => {
    column.append(host);
    xchat(host);
  }, 200);
}

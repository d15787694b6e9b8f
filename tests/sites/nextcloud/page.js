import { element, safe, wait } from '../markup.js';
import { scene, words } from './scene.js';
import { composeLetter } from './sessions.js';
import { showSuccess } from './toasts.js';

document.documentElement.lang = scene.locale;

const { name, email } = scene.person;

/** Whole seconds, in milliseconds. */
const received = Math.floor((Date.now() - scene.agedBy) / 1000) * 1000;

const content = element(`<main id="content-vue" class="content app-mail">
  <nav id="app-navigation-vue" class="app-navigation"><button type="button" class="button-vue" id="new-message">New message</button></nav>
  <div class="app-content"><div class="app-content-list"><a class="list-item envelope" href="/apps/mail/box/1/thread/5"><span>${safe(name)}</span> Coffee?</a></div>
    <div class="thread"><div class="envelope envelope--expanded"><div class="envelope__header">
      <a class="left seen" href="/apps/mail/box/1/thread/5"><div class="envelope__header__left__sender-subject-tags"><div class="sender">${safe(name)}
        <p class="sender__email">${safe(email)}</p></div></div></a>
      <div class="right"><span class="timestamp" data-timestamp="${received}" title="${new Date(received).toLocaleString(scene.locale)}">${words.yesterday}</span>
        <button type="button" class="button-vue" id="reply">${words.reply}</button><button type="button" class="button-vue" id="archive">Archive</button></div></div></div></div></div>
</main>`);
document.body.append(
  element('<header id="header"><a id="nextcloud" href="/">Nextcloud</a></header>'),
  content,
);

content.querySelector('#new-message').addEventListener('click', () => composeLetter());
content.querySelector('#reply').addEventListener('click', () => {
  composeLetter({ to: [scene.person], subject: 'Re: Coffee?' });
});
content.querySelector('#archive').addEventListener('click', async () => {
  await wait(scene.serverTime);
  showSuccess(words.moved);
});

import { element, safe, wait } from '../markup.js';
import { me, scene } from './scene.js';

const lead = (person) => `/sales/lead/${person.lead},NAME_SEARCH,aB3d`;

const named = (person) => `<span data-anonymize="person-name">${safe(person.name)}</span>`;

const message = (sender, text) => `<article class="relative mt4"><address>${sender}</address>
  <p data-anonymize="general-blurb" class="message-content">${safe(text)}</p></article>`;

const isPlain = () => scene.salesRows === 'articles';

const row = (sender, text) => (isPlain() ? message(sender, text) : `<li>${message(sender, text)}</li>`);

const own = (text) => row('<span aria-label="Message from you">You</span>', text);

const sendButton =
  '<button class="artdeco-button artdeco-button--primary ml4" type="button" disabled><span class="artdeco-button__text">Send</span></button>';

const compose = () => `<div class="${isPlain() ? '' : 'compose-form__container'}">
  ${scene.inMail ? '<input class="compose-form__subject-field ember-text-field" placeholder="Subject (required)">' : ''}
  <textarea class="compose-form__message-field ember-text-area" placeholder="Type your message here…"></textarea>
  <p role="alert" hidden>Your message could not be sent.</p>
  ${isPlain() ? `<footer>${sendButton}</footer>` : sendButton}
</div>`;

const thread = (person) =>
  isPlain()
    ? `<div class="message-list">${row(named(person), 'Hello there')}${own('Hello')}</div>`
    : `<ul class="list-style-none">${row(named(person), 'Hello there')}${own('Hello')}</ul>`;

/** Sends: the box is emptied and the message stands in the thread, or an error stands over the button. */
async function send(root, box, subject) {
  const text = box.value;
  await wait(scene.serverAfter);
  if (scene.fails) {
    root.querySelector('[role="alert"]').hidden = false;
    return;
  }
  root.querySelector('ul, .message-list').append(element(own(text)));
  for (const field of [box, subject].filter(Boolean)) field.value = '';
  root.querySelector('.artdeco-button--primary').disabled = true;
}

/** A thread with its form. Enter breaks the line. */
function write(root) {
  const box = root.querySelector('textarea');
  const subject = root.querySelector('.compose-form__subject-field');
  const button = root.querySelector('.artdeco-button--primary');
  root.addEventListener('input', () => {
    button.disabled = !box.value.trim() || subject?.value === '';
  });
  button.addEventListener('click', () => send(root, box, subject));
}

/** A lead's page, whose *Message* opens an overlay. */
function leadPage(person) {
  const page =
    element(`<main id="content-main"><section><h1 data-anonymize="person-name">${safe(person.name)}</h1>
    <button class="artdeco-button" type="button" aria-label="Message ${safe(person.name)}">Message</button></section></main>`);
  const overlay = `<section id="message-overlay" class="message-overlay"><header><h2>${named(person)}</h2>
    <button data-control-name="overlay.close_overlay" aria-label="Close conversation">×</button></header>${thread(person)}${compose()}</section>`;
  page.querySelector('button').addEventListener('click', () => {
    const root = element(overlay);
    document.body.append(root);
    root.querySelector('header button').addEventListener('click', () => root.remove());
    write(root);
  });
  document.body.append(page);
}

/** The inbox: the list, one thread, and beside it whom it is with. */
function inboxPage(person) {
  const others = scene.others
    .map((other) => `<li><a href="/sales/inbox/2-x${other.slug}">${named(other)}</a></li>`)
    .join('');
  const page = element(`<main><ul class="inbox__list">${others}</ul>
    <section class="thread-container"><div class="thread__header"><h2 id="thread-route-heading">${safe(person.name)}</h2></div>
      ${thread(person)}${compose()}</section>
    <div class="inbox__right-rail-container"><a data-control-name="view_profile" href="${lead(person)}">${named(person)}</a></div></main>`);
  write(page.querySelector('.thread-container'));
  document.body.append(page);
}

/** Sales Navigator, as far as public sources of 2019 to 2026 tell; its rows after 2024 are a guess. */
export function salesPage() {
  document.body.append(element(`<header class="global-nav"><img alt="${safe(me.name)}"></header>`));
  const [person] = scene.people;
  if (location.pathname.startsWith('/sales/inbox')) inboxPage(person);
  else leadPage(person);
}

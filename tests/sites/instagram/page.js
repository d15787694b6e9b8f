import { element, safe } from '../markup.js';
import { direct } from './direct.js';
import { chat, me } from './scene.js';

const author = chat.threads[0].people[0];

const profile = ({ username }) => `<a role="link" href="/${username}/"><span>${safe(username)}</span></a>`;

const comment = (person, text) => `<li>${profile(person)} <span dir="auto">${safe(text)}</span></li>`;

/** A box that sends on Enter and by its button, and shows what was sent with `show`. */
function box(root, show) {
  const field = root.querySelector('textarea');
  const submit = () => {
    const text = field.value.trim();
    field.value = '';
    if (text) setTimeout(() => show(text), 300);
  };
  root.querySelector('[role="button"]').addEventListener('click', submit);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
}

/** A post of the first person, and what people say to it. */
function post(main) {
  main.innerHTML = `<article><header><h2>${profile(author)}</h2></header><ul>${comment(author, 'A day at the lake')}</ul>
    <form method="POST"><textarea aria-label="Add a comment…" placeholder="Add a comment…"></textarea>
    <div role="button" tabindex="0">Post</div></form></article>`;
  const list = main.querySelector('ul');
  box(main, (text) => list.append(element(comment(me, text))));
}

/** A story of the first person, which one can answer. */
function story(main) {
  main.innerHTML = `<section><header>${profile(author)}</header><div role="dialog"><textarea
    placeholder="Reply to ${author.username}..."></textarea><div role="button" tabindex="0">Send</div></div></section>`;
  box(main, () => main.append(element('<div role="alert">Message sent</div>')));
}

document.body.innerHTML = `<nav><a role="link" href="/">Home</a> <a role="link" href="/direct/inbox/">Messages</a>
    <a role="link" href="/${me.username}/"><img alt="${me.username}'s profile picture" height="24" width="24"></a></nav>
  <div role="main"></div>`;
const main = document.querySelector('[role="main"]');
if (location.pathname.startsWith('/direct/')) direct(main);
else if (location.pathname.startsWith('/stories/')) story(main);
else post(main);

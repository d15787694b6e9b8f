import { element, safe, wait } from '../markup.js';
import { scene } from './scene.js';
import { nameOf } from './threads.js';
import { words } from './words.js';

const name = (thread) =>
  `<span dir="auto"><span>${safe(nameOf(thread))}</span></span><div><span>Active 8m ago</span></div>`;

const profile = (person, inner) =>
  `<a href="https://www.facebook.com/${person.vanity}" role="link" tabindex="0">${inner}</a>`;

const listing = () => `<div><a href="/marketplace/" role="link">Marketplace</a>
  <a href="/marketplace/item/${900_000_000_000 + scene.number}/" role="link">Blue bicycle</a>
  <div role="button" tabindex="0">View listing</div><div role="button" tabindex="0">Mark as sold</div></div>`;

/** Whose thread it is: a link to the one person, or names that link to nobody. */
export function whose(thread) {
  if (thread.marketplace) return `${name(thread)}${listing()}`;
  const linked = scene.profileLink && thread.people.length === 1 && !thread.title;
  return linked
    ? profile(thread.people[0], name(thread))
    : `<div role="button" tabindex="0">${name(thread)}</div>`;
}

const calls = ['Start a voice call', 'Start a video call', 'Conversation information'];

/** The header of a thread; a full page's has a hidden heading and buttons to call. What is in it may come late. */
export async function fillHeader(root, thread) {
  const heading = thread.title ? words.headingTitled(thread.title) : words.heading(nameOf(thread));
  root.replaceChildren(element(`<h2 class="x9f619" dir="auto">${safe(heading)}</h2>`));
  await wait(scene.headerAfter);
  const buttons = calls
    .map((label) => `<div aria-label="${label}" role="button" tabindex="0"></div>`)
    .join('');
  root.append(element(`<div>${whose(thread)}<div>${buttons}</div></div>`));
}

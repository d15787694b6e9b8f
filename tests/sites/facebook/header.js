import { element, safe, wait } from '../markup.js';
import { scene } from './scene.js';
import { send } from './sending.js';
import { nameOf } from './threads.js';
import { words } from './words.js';

const badge =
  '<span><svg role="img" aria-label="Verified account"><title>Verified account</title></svg></span>';

const name = (thread) =>
  scene.headingInLink ? `<div><h2 class="x9f619">${safe(nameOf(thread))}</h2></div>` : nameAndState(thread);

const nameAndState = (
  thread,
) => `<span dir="auto"><span>${safe(nameOf(thread))}</span>${scene.verified ? badge : ''}</span>
  <div><span>Active 8m ago</span></div>`;

const profile = (person, inner) =>
  `<a href="https://www.facebook.com/${person.vanity}" role="link" tabindex="0">${inner}</a>`;

const listing = () => `<div><a href="/marketplace/" role="link">Marketplace</a>
  <a href="/marketplace/item/${900_000_000_000 + scene.number}/" role="link">Blue bicycle</a>
  <div role="button" tabindex="0">View listing</div><div role="button" tabindex="0">Mark as sold</div>
  <div role="button" tabindex="0" data-quick>Send a quick response</div></div>`;

/** Whose thread it is: a link to the one person, or names that link to nobody. */
export function whose(thread) {
  if (thread.marketplace) return `${name(thread)}${listing()}`;
  if (scene.ofPage)
    return `<a href="https://www.facebook.com/pages/Blue-Bakery/${scene.number}/" role="link">${name(thread)}</a>`;
  if (scene.linksMembers)
    return name(thread) + thread.people.map((person) => profile(person, '<img alt="">')).join('');
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
  root.querySelector('[data-quick]')?.addEventListener('click', () => send(thread, 'It is still available.'));
}

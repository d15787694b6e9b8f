import { element, safe } from '../markup.js';
import { me, scene, titleOf } from './scene.js';
import { words } from './words.js';

const button = (label) => `<div role="button" tabindex="0" aria-label="${label}"><svg></svg></div>`;

/** What one can do with a message; the labels name who wrote it, oneself too. */
function actions({ username }) {
  const labels = [words.react(username), words.reply(username), words.more(username)];
  return `<div role="group" aria-label="Message actions" class="x78zum5">${labels.map(button).join('')}</div>`;
}

const face = ({ username }) =>
  `<div><a role="link" href="/${username}/" aria-label="${words.profile(username)}"><img
    alt="user-profile-picture" height="28" width="28"></a></div>`;

const icons = { pending: 'IGD message sending status icon', failed: words.failed };

/** Beside one's own message while it is on its way, and when it did not leave. */
const state = ({ status }) =>
  icons[status] ? `<div><svg aria-label="${icons[status]}" role="img"></svg></div>` : '';

const reaction = (row) =>
  row.reaction ? `<div role="button" aria-label="1 reaction"><span>${row.reaction}</span></div>` : '';

/** A message of 2026. What its label refers to is named anew whenever the row is rendered anew. */
function pane(row, key) {
  const id = `_r_${key.toString(36)}_`;
  return `<div><div><div role="group" tabindex="-1"><div class="${row.from ? 'x78zum5' : 'x13a6bvl'}">
    ${row.from ? face(row.from) : '<div aria-hidden="true"></div>'}
    <div role="none"><div role="presentation"><div role="article" aria-labelledby="${id}"><span dir="auto"><div dir="auto"
      id="${id}">${safe(row.text)}</div></span></div></div></div>
    ${actions(row.from ?? me)}</div>${reaction(row)}${state(row)}</div></div></div>`;
}

/** A message until 2025: whose it is, a hidden line says. */
function grid(row) {
  const sender = row.from ? safe(row.from.name) : words.youSent;
  return `<div role="row"><div role="gridcell" data-scope="messages_table" tabindex="-1">
    <div class="${row.from ? 'x78zum5' : 'x13a6bvl'}"><h5 class="x9f619"><span>${sender}</span></h5>
    <div><div dir="auto">${safe(row.text)}</div></div></div>${state(row)}</div></div>`;
}

/** One message of a thread, as the scene's build renders it. */
export const messageRow = (row, key) =>
  element((scene.build === 'grid' ? grid(row) : pane(row, key)).replace(/>\s+</g, '><'));

/** What holds the messages of a thread. */
export function messageList(thread) {
  const scroller = '<div class="x1n2onr6"><div></div></div>';
  return element(
    scene.build === 'grid'
      ? `<div role="grid" aria-label="Messages in conversation with ${safe(titleOf(thread))}">${scroller}</div>`
      : `<div data-pagelet="IGDMessagesList" aria-label="Messages in conversation with ${safe(titleOf(thread))}">${scroller}</div>`,
  );
}

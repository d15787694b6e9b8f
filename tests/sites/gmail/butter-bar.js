import { part } from './dom.js';
import { words } from './words.js';

let hiding = 0;
const bar = () => document.querySelector('[role=alert][aria-live]');

/**
 * Shows one line in the bar at the bottom left. The container is one and stays; its children are replaced
 * every time, and stay out of sight when the bar goes away.
 */
export function say(text, { undo, view, thread = '', seconds = 6 } = {}) {
  const links = [undo && link('link_undo', words.undo, thread), view && link('link_vsm', words.view, thread)];
  if (undo) links[0].addEventListener('click', undo);
  part(bar(), 'vh').replaceChildren(line(text, links.filter(Boolean)), closeButton());
  show(true);
  clearTimeout(hiding);
  hiding = setTimeout(() => show(false), seconds * 1000);
}

/** What Gmail's key `z` does. */
export function pressUndo() {
  if (bar().classList.contains('bAp')) bar().querySelector('#link_undo')?.click();
}

function show(visible) {
  bar().classList.toggle('bAp', visible);
  bar().style.top = visible ? '' : '-10000px';
}

function line(text, links) {
  const after = element('span', 'bAo');
  after.append(...links.flatMap((one) => ['\u00a0 ', one]));
  return element('span', 'aT', element('span', 'bAq', text), after);
}

function link(id, text, thread) {
  const made = element('span', 'ag a8k', text);
  made.setAttribute('role', 'link');
  made.setAttribute('param', thread);
  return Object.assign(made, { id, tabIndex: 0 });
}

function closeButton() {
  const close = element('div', 'bBe', '×');
  close.setAttribute('role', 'button');
  close.addEventListener('click', () => show(false));
  return close;
}

function element(tag, className, ...inside) {
  const made = Object.assign(document.createElement(tag), { className });
  made.append(...inside);
  return made;
}

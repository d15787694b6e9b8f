import { element, wait } from '../markup.js';
import { gridRow } from './grid-row.js';
import { article, labelsOf } from './row.js';
import { scene } from './scene.js';
import { onChange } from './threads.js';
import { words } from './words.js';

const rowHeight = 60;
/** Rows this far beyond what is seen are still rendered. */
const margin = 120;

const skeleton = {
  log: `<div role="log"><div><div role="none" class="x1n2onr6"><div>
    <div><div role="none"><div><div>Loading...</div><div aria-hidden="true" tabindex="-1"></div></div></div></div>
  </div></div></div></div>`,
  grid: '<div role="grid"><div><div role="none" class="x1n2onr6"><div></div></div></div></div>',
};

async function label(root, row) {
  await wait(scene.labelAfter);
  const [message, bubble] = labelsOf(row);
  root.querySelector('[aria-roledescription]')?.setAttribute('aria-label', message);
  const second = root.querySelector('[role="article"] > [role="none"] > [role="button"]');
  second?.setAttribute('aria-label', bubble);
  second?.querySelector('span').replaceChildren(bubble);
}

/** React keeps a message's node when the message changes, and writes anew what is in it. */
function update(slot, inner) {
  const message = '[aria-roledescription], [role="gridcell"]';
  const [kept, fresh] = [slot.querySelector(message), inner.querySelector(message)];
  if (!kept) return slot.replaceChildren(inner);
  kept.replaceChildren(...fresh.childNodes);
  if (fresh.dataset.messageId) kept.dataset.messageId = fresh.dataset.messageId;
  const below = inner.querySelector('[role="article"] + div');
  if (below) slot.querySelector('[role="article"]').after(below);
}

function labelOf(thread) {
  return thread.title
    ? words.titled(thread.title)
    : words.with(thread.people.map(({ name }) => name).join(', '));
}

function draw({ thread, slots }, row) {
  const index = thread.rows.indexOf(row);
  const slot = slots.get(row);
  const around = { before: thread.rows[index - 1], newest: index === thread.rows.length - 1 };
  slot.dataset.virtualized = 'false';
  slot.style.minHeight = `${rowHeight}px`;
  update(slot, scene.rows === 'grid' ? gridRow(row, around.newest) : article(row, around));
  if (scene.rows === 'log') label(slot, row);
}

/** Leaves a row's place behind, as high as the row was, with nothing in it. */
function recycle(slot) {
  slot.dataset.virtualized = 'true';
  slot.style.minHeight = `${slot.offsetHeight}px`;
  slot.replaceChildren();
}

/** Renders the rows near what is seen, and those alone. */
function refresh(view) {
  const { scroller, thread, slots } = view;
  const [top, bottom] = [scroller.scrollTop - margin, scroller.scrollTop + scroller.clientHeight + margin];
  for (const row of thread.rows) {
    const slot = slots.get(row);
    const near = slot.offsetTop + slot.offsetHeight > top && slot.offsetTop < bottom;
    if (near && !slot.hasChildNodes()) draw(view, row);
    if (!near && slot.hasChildNodes()) recycle(slot);
  }
}

function place({ slots, list }, row) {
  const wrapper = element(
    `<div><div data-virtualized="true" style="min-height: ${rowHeight}px"></div></div>`,
  );
  slots.set(row, wrapper.firstElementChild);
  list.append(wrapper);
}

function toEnd(view) {
  view.scroller.scrollTop = view.scroller.scrollHeight;
  refresh(view);
}

function changed(view, row) {
  if (view.slots.has(row)) return draw(view, row);
  const before = view.thread.rows.at(-2);
  place(view, row);
  toEnd(view);
  if (before) draw(view, before);
}

function show(view, thread) {
  view.thread = thread;
  view.root.setAttribute('aria-label', labelOf(thread));
  for (const slot of view.slots.values()) slot.parentElement.remove();
  view.slots.clear();
  for (const row of thread.rows) place(view, row);
  requestAnimationFrame(() => toEnd(view));
}

/** The rows of the thread that is shown. React keeps the log's node: another thread changes its label and its rows. */
export function messageLog() {
  const root = element(skeleton[scene.rows]);
  const scroller = root.querySelector('.x1n2onr6');
  const view = { root, scroller, list: scroller.firstElementChild, slots: new Map() };
  onChange((thread, row) => {
    if (thread === view.thread && root.isConnected) changed(view, row);
  });
  scroller.addEventListener('scroll', () => refresh(view));
  return { root, show: (thread) => show(view, thread) };
}

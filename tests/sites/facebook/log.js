import { element, wait } from './dom.js';
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
  root.querySelector('[data-message-id]')?.setAttribute('aria-label', message);
  const second = root.querySelector('[role="article"] > [role="none"] > [role="button"]');
  second?.setAttribute('aria-label', bubble);
  second?.querySelector('span').replaceChildren(bubble);
}

/** React keeps a message's node when the message changes, and writes anew what is in it. */
function update(slot, inner) {
  const message = '[data-message-id], [role="gridcell"]';
  const kept = slot.querySelector(message);
  if (kept) kept.replaceChildren(...inner.querySelector(message).childNodes);
  else slot.replaceChildren(inner);
}

function labelOf(thread) {
  return thread.title
    ? words.titled(thread.title)
    : words.with(thread.people.map(({ name }) => name).join(', '));
}

/** The rows of the thread that is shown. React keeps the nodes: another thread changes the label and what is in them. */
export function messageLog() {
  const root = element(skeleton[scene.rows]);
  const scroller = root.querySelector('.x1n2onr6');
  const list = scroller.firstElementChild;
  const slots = new Map();
  let thread;

  const draw = (row, index) => {
    const slot = slots.get(row);
    const before = thread.rows[index - 1];
    const newest = row === thread.rows.at(-1);
    const inner = scene.rows === 'grid' ? gridRow(row, newest) : article(row, { before, newest });
    slot.dataset.virtualized = 'false';
    slot.style.minHeight = `${rowHeight}px`;
    update(slot, inner);
    if (scene.rows === 'log') label(slot, row);
  };
  const recycle = (slot) => {
    slot.dataset.virtualized = 'true';
    slot.style.height = `${slot.offsetHeight}px`;
    slot.replaceChildren();
  };
  const refresh = () => {
    const [top, bottom] = [scroller.scrollTop - margin, scroller.scrollTop + scroller.clientHeight + margin];
    for (const [index, row] of thread.rows.entries()) {
      const slot = slots.get(row);
      const seen = slot.offsetTop + slot.offsetHeight > top && slot.offsetTop < bottom;
      if (seen && !slot.hasChildNodes()) draw(row, index);
      if (!seen && slot.hasChildNodes()) recycle(slot);
    }
  };
  const place = (row) => {
    const wrapper = element(
      `<div><div data-virtualized="true" style="min-height: ${rowHeight}px"></div></div>`,
    );
    slots.set(row, wrapper.firstElementChild);
    list.append(wrapper);
  };
  const toEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
    refresh();
  };

  onChange((changed, row) => {
    if (changed !== thread || !root.isConnected) return;
    const index = thread.rows.indexOf(row);
    if (slots.has(row)) return draw(row, index);
    place(row);
    toEnd();
    if (index > 0) draw(thread.rows[index - 1], index - 1);
  });
  scroller.addEventListener('scroll', refresh);

  const show = (shown) => {
    thread = shown;
    root.setAttribute('aria-label', labelOf(thread));
    for (const slot of slots.values()) slot.parentElement.remove();
    slots.clear();
    for (const row of thread.rows) place(row);
    requestAnimationFrame(toEnd);
  };
  return { root, show };
}

/** Rows this far beyond what is seen are still rendered. */
const margin = 2;

/** Makes one element like another and keeps its node, as React does. */
function morph(old, next) {
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const [before, after] = [[...old.childNodes], [...next.childNodes]];
  const isAlike =
    before.length === after.length && after.every((node, at) => node.nodeName === before[at].nodeName);
  if (!isAlike) return old.replaceChildren(...after);
  after.forEach((node, at) => {
    if (node instanceof Element) morph(before[at], node);
    else if (before[at].data !== node.data) before[at].data = node.data;
  });
}

function isReversed(scroller) {
  return getComputedStyle(scroller).flexDirection === 'column-reverse';
}

function fromNewest(scroller) {
  if (isReversed(scroller)) return -scroller.scrollTop;
  return scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
}

/** Which of the rows are near what is seen, from the first to the one after the last. */
function span({ scroller, rows, height }) {
  const end = rows.length - Math.max(0, Math.floor(fromNewest(scroller) / height) - margin);
  const seen = Math.ceil(scroller.clientHeight / height) + 2 * margin;
  return [Math.max(0, end - seen), end];
}

function mount(view, row, index) {
  view.mounts += 1;
  const entry = { key: view.mounts };
  entry.node = view.draw(row, index, entry.key);
  entry.node.style.height = `${view.height}px`;
  view.entries.set(row, entry);
}

/** Renders the rows near what is seen and takes out the others; a row that comes back is a new node. */
function refresh(view) {
  const [first, end] = span(view);
  const near = view.rows.slice(first, end);
  for (const [row, { node }] of view.entries) {
    if (near.includes(row)) continue;
    node.remove();
    view.entries.delete(row);
  }
  near.forEach((row, place) => {
    if (!view.entries.has(row)) mount(view, row, first + place);
    const { node } = view.entries.get(row);
    const there = view.list.children[place];
    if (there !== node) view.list.insertBefore(node, there ?? null);
  });
  view.list.style.paddingTop = `${first * view.height}px`;
  view.list.style.paddingBottom = `${(view.rows.length - end) * view.height}px`;
}

function toNewest(view) {
  view.scroller.scrollTop = isReversed(view.scroller) ? 0 : view.scroller.scrollHeight;
  refresh(view);
}

/** A message is new or has changed: it is drawn, and those before it, which may have become others by it. */
function changed(view, row) {
  const isNew = !view.known.has(row);
  view.known.add(row);
  if (isNew) {
    refresh(view);
    toNewest(view);
  }
  for (const [one, { node, key }] of view.entries) {
    const next = view.draw(one, view.rows.indexOf(one), key);
    next.style.height = node.style.height;
    morph(node, next);
  }
}

function show(view, rows) {
  view.list.replaceChildren();
  view.entries.clear();
  Object.assign(view, { rows, known: new Set(rows) });
  refresh(view);
  requestAnimationFrame(() => toNewest(view));
}

/**
 * A list that renders only the rows near what is seen, each `height` pixels high. `draw` makes a row's node of the row,
 * its place and a key that is another each time the row is rendered anew.
 */
export function virtualRows({ scroller, list, height, draw }) {
  const view = { scroller, list, height, draw, rows: [], known: new Set(), entries: new Map(), mounts: 0 };
  scroller.addEventListener('scroll', () => refresh(view));
  return { show: (rows) => show(view, rows), changed: (row) => changed(view, row) };
}

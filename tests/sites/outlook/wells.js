import { cut } from './dom.js';
import { scene, wait } from './scene.js';
import { words } from './words.js';

let pills = 0;
const known = () => [scene.person, ...scene.others];
const resolve = (address) =>
  known().find((one) => one.email === address) ?? { email: address, name: address };

/** One of To, Cc and Bcc: an editable line in which resolved people stand as pills. */
export function well(id, kind, people = []) {
  const label = kind === 'TO' ? words.to : kind.toLowerCase();
  const root = cut('well', { id, kind, label });
  const line = root.querySelector('[contenteditable]');
  const held = { root, line, people: [], add, typed, commitTyped };
  for (const person of people) add(person);
  listen(held);
  return held;

  function add(person) {
    held.people.push(person);
    dropText();
    line.append(pill(person));
    root.dispatchEvent(new CustomEvent('peoplechange', { bubbles: true }));
  }
  function typed() {
    return [...line.childNodes]
      .filter(isText)
      .map((node) => node.textContent)
      .join('')
      .replace(/\u200b/g, '')
      .trim();
  }
  function dropText() {
    for (const node of [...line.childNodes].filter(isText)) node.remove();
  }
  function commitTyped() {
    const addresses = typed()
      .split(/[;,\s]+/)
      .filter(Boolean);
    suggest(held, []);
    for (const address of addresses) add(resolve(address));
  }
}

const isText = (node) => !node.classList?.contains('_EType_RECIPIENT_ENTITY');

function pill({ name, email }) {
  const made = document.createElement('span');
  made.id = `REK${String(++pills).padStart(6, '0')}`;
  made.className = '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1';
  made.contentEditable = 'false';
  const full = name === email ? email : `${name} <${email}>`;
  const shown = scene.pills === 'full' ? full : name;
  made.setAttribute('aria-label', { address: email, full, name: `unknown${name}` }[scene.pills]);
  const text = Object.assign(document.createElement('span'), { className: 'textContainer-390' });
  text.textContent = shown;
  made.append(scene.glyphs ? icon('\ue77b') : '', text, scene.glyphs ? icon('\ue711') : '');
  return made;
}

const icon = (glyph) =>
  Object.assign(document.createElement('i'), { className: 'root-167', textContent: glyph });

function listen(held) {
  const { line } = held;
  line.addEventListener('input', async () => {
    await wait(200);
    if (line.isConnected) suggest(held, matches(held.typed()));
  });
  line.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const first = document.querySelector('#FloatingSuggestionsList [role=option]');
    if (!['Enter', ';', ','].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Enter' && first) first.click();
    else held.commitTyped();
  });
  // A typed address becomes a pill a moment after the caret has left.
  line.addEventListener('blur', async () => {
    await wait(300);
    held.commitTyped();
  });
}

function matches(typed) {
  const start = typed.toLowerCase();
  if (start.length < 2) return [];
  return known().filter((one) => one.email.startsWith(start) || one.name.toLowerCase().startsWith(start));
}

function suggest(held, people) {
  document.querySelector('#FloatingSuggestionsList')?.remove();
  if (people.length === 0) return;
  const list = Object.assign(document.createElement('div'), { id: 'FloatingSuggestionsList' });
  list.setAttribute('role', 'listbox');
  list.append(...people.map((person) => suggestion(held, person)));
  document.body.append(list);
}

function suggestion(held, person) {
  const row = Object.assign(document.createElement('button'), { type: 'button', textContent: person.name });
  row.setAttribute('role', 'option');
  row.setAttribute('aria-label', `${person.name} - ${person.email}`);
  row.addEventListener('mousedown', (event) => event.preventDefault());
  row.addEventListener('click', () => {
    suggest(held, []);
    held.add(person);
  });
  return row;
}

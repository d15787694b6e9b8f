import { cut } from './dom.js';
import { contactOf, isNew, scene } from './scene.js';
import { words } from './words.js';

/** To, Cc or Bcc: pills with an input behind them. */
export function recipientField(kind, people = [], onChange = () => {}) {
  const label = kind === 'to' ? words.to : kind;
  const root = cut(isNew ? 'fieldNew' : 'fieldClassic', { kind, label });
  const input = root.querySelector('input');
  const held = { root, input, people: [], everybody: () => [...held.people, ...typed(input)], commit };

  function add(person) {
    held.people.push(person);
    (isNew ? input : input.parentElement).before(pill(person, () => remove(person)));
    onChange();
  }
  function remove(person) {
    held.people.splice(held.people.indexOf(person), 1);
    onChange();
  }
  function commit() {
    const addresses = typed(input);
    suggest(input, []);
    input.value = '';
    for (const person of addresses) add(person);
  }
  for (const person of people) add(person);
  input.addEventListener('input', () => {
    if (/[,;]$/.test(input.value)) return commit();
    suggest(input, matching(input.value), (person) => {
      input.value = '';
      add(person);
    });
    onChange();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    const first = root.querySelector('[role=listbox] [role=option]');
    if (first) first.click();
    else commit();
  });
  input.addEventListener('blur', commit);
  return held;
}

function typed(input) {
  const addresses = input.value.split(/[,;]/).map((one) => one.trim());
  return addresses.filter(Boolean).map((email) => ({ ...contactOf(email), typed: email }));
}

// Whom the address book does not know has the address as typed for a name.
function pill(person, remove) {
  const { name, email } = person;
  const title = `${name} <${email.toLowerCase()}>`;
  const made = cut(isNew ? (name === email ? 'yPillAlone' : 'yPill') : 'pill', {
    name,
    title,
    remove: scene.spokenPills ? `Remove ${email}` : '',
  });
  made.querySelector('button')?.addEventListener('click', () => {
    made.remove();
    remove();
  });
  return made;
}

function matching(text) {
  const start = text.trim().toLowerCase();
  if (start.length < 2) return [];
  return [scene.person, scene.me, ...scene.others].filter(({ name, email }) =>
    [name, email].some((one) => one.toLowerCase().startsWith(start)),
  );
}

function suggest(input, people, take) {
  input.parentElement.querySelector('[role=listbox]')?.remove();
  if (people.length === 0) return;
  const list = document.createElement('div');
  list.setAttribute('role', 'listbox');
  for (const person of people) {
    const row = cut('suggestion', person);
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('click', () => {
      list.remove();
      take(person);
    });
    list.append(row);
  }
  input.after(list);
}

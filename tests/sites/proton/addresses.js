import { cut, found, onClick } from './dom.js';
import { contactOf, scene } from './scene.js';
import { words } from './words.js';

const kinds = ['to', 'cc', 'bcc'];
const fieldIds = { to: 'composer:to-field', cc: 'composer:cc-field', bcc: 'composer:bcc-field' };
const inputIds = { to: 'composer:to', cc: 'composer:to-cc', bcc: 'composer:to-bcc' };
const labelOf = ({ email }) => groupLabel(contactOf(email));
const groupLabel = ({ name, members }) => (members ? `${name} (${members}/${members} Members)` : name);
const written = ({ name, email }) => (name === email ? email : `${name} <${email}>`);

/**
 * To, Cc and Bcc of one composer. They are fields with chips only while one writes in them; as soon as the caret is
 * elsewhere they are a line of names, without addresses for those whom the address book knows.
 */
export function addresses(n, people) {
  const held = { to: [], cc: [], bcc: [], ...people };
  const root = document.createElement('div');
  const open = new Set(['to']);

  function summarise() {
    open.clear();
    open.add('to');
    root.replaceChildren(summaryOf(held, edit));
  }
  function edit(kind = 'to') {
    for (const one of kinds) if (held[one].length > 0 || one === kind) open.add(one);
    root.replaceChildren(...kinds.filter((one) => open.has(one)).map(fieldOf), ...ccButtons(open, edit));
    setTimeout(() => found(root, inputIds[kind])?.focus(), 100);
  }
  function fieldOf(kind) {
    const field = cut('field', {
      n,
      kind,
      label: words[kind],
      fieldId: fieldIds[kind],
      inputId: inputIds[kind],
    });
    const place = field.querySelector('.composer-addresses-input-container');
    const add = (person) => {
      if (!person.email || held[kind].some(({ email }) => email === person.email)) return;
      held[kind].push(person);
      place.before(chip(person));
    };
    const chip = (person) => {
      const made = person.members
        ? cut('groupChip', { label: groupLabel(person) })
        : cut('chip', { label: written(person), email: person.email });
      made.querySelector('button').addEventListener('click', () => {
        held[kind].splice(held[kind].indexOf(person), 1);
        made.remove();
      });
      return made;
    };
    place.before(...held[kind].map(chip));
    listen(place.firstElementChild, add);
    return field;
  }
  summarise();
  return { root, held, summarise, edit };
}

function summaryOf(held, edit) {
  const summary = cut('summary');
  const line = summary.querySelector('.composer-addresses-fakefield-inner');
  line.title = kinds.flatMap((kind) => held[kind].map(labelOf)).join(', ');
  for (const kind of kinds.filter((one) => held[one].length > 0)) line.append(...namesOf(kind, held[kind]));
  line.addEventListener('click', () => edit());
  onClick(summary, 'composer:recipients:cc-button', () => edit('cc'));
  onClick(summary, 'composer:recipients:bcc-button', () => edit('bcc'));
  return summary;
}

function namesOf(kind, people) {
  const classes = {
    to: 'mr-2 color-hint sr-only',
    cc: 'mr-2 color-hint',
    bcc: 'mr-2 inline-flex color-hint',
  };
  const heading = make('span', classes[kind], kind === 'to' ? words.to : kind.toUpperCase());
  heading.title = words[kind];
  const names = people.map((person, index) => {
    const icon = make('span', 'composer-addresses-addressIcon relative mr-1');
    const inner = make('span', '', icon, make('span', 'max-w-full text-ellipsis', labelOf(person)));
    return make('span', 'mr-2 align-top', inner, index < people.length - 1 ? ',' : '');
  });
  return [heading, ...names];
}

function ccButtons(open, edit) {
  return ['cc', 'bcc']
    .filter((kind) => !open.has(kind))
    .map((kind) => {
      const button = make('button', 'composer-addresses-ccbcc', kind.toUpperCase());
      Object.assign(button, { type: 'button', onclick: () => edit(kind) });
      button.dataset.testid = `composer:recipients:${kind}-button`;
      return button;
    });
}

function make(tag, className, ...inside) {
  const made = Object.assign(document.createElement(tag), { className });
  made.append(...inside);
  return made;
}

// What is typed becomes a recipient with Enter, a comma, or when the caret leaves.
function listen(input, add) {
  const commit = () => {
    const text = input.value.trim();
    input.value = '';
    suggest([]);
    if (text) add({ name: text, email: text });
  };
  const take = (person) => {
    input.value = '';
    suggest([]);
    add(person);
  };
  input.addEventListener('input', () => {
    if (/[,;]$/.test(input.value)) {
      input.value = input.value.slice(0, -1);
      return commit();
    }
    suggest(matching(input.value), take);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    const first = document.querySelector('.autocomplete-list [role=option]');
    if (first) first.click();
    else commit();
  });
  input.addEventListener('blur', commit);
}

function matching(typed) {
  const start = typed.trim().toLowerCase();
  if (!start) return [];
  return [scene.person, scene.me, ...scene.others].filter((one) =>
    written(one).toLowerCase().includes(start),
  );
}

function suggest(people, take) {
  document.querySelector('.autocomplete-list')?.remove();
  if (people.length === 0) return;
  const list = cut('suggestions');
  for (const person of people) {
    const row = cut('suggestion', person);
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('click', () => take(person));
    list.firstElementChild.append(row);
  }
  document.body.append(list);
}

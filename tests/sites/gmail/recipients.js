import { cut, nameIn, onPress, part } from './dom.js';
import { scene } from './scene.js';
import { words } from './words.js';

const known = () => [scene.person, ...scene.others];
const resolve = (address) =>
  known().find((one) => one.email === address) ?? { email: address, name: address };
const classic = scene.chips === 'classic';

/** One of To, Cc and Bcc: a row of chips and the box in which the next address is typed. */
export function recipientField(kind, people = []) {
  const root = classic ? classicField(kind) : peopleKitField(kind);
  const box = root.querySelector('input, textarea');
  const field = { root, box, people: [], add, commitTyped, typed: () => box.value.trim() };
  for (const person of people) add(person);
  listen(field);
  return field;

  function add(person) {
    field.people.push(person);
    const chip = classic ? classicChip(kind, person) : peopleKitChip(person, () => drop(person, chip));
    chipRow(root).append(chip);
  }
  function drop(person, chip) {
    field.people.splice(field.people.indexOf(person), 1);
    chip.remove();
  }
  function commitTyped() {
    const addresses = box.value.split(/[,;\s]+/).filter(Boolean);
    box.value = '';
    suggest(field, []);
    for (const address of addresses) add(resolve(address));
  }
}

const chipRow = (root) => (classic ? part(root, 'vQ') : part(root, 'aaF'));

function peopleKitField(kind) {
  const root = cut('field');
  root.setAttribute('name', kind);
  root.querySelector('input').setAttribute('aria-label', words.to);
  return root;
}

function peopleKitChip(person, drop) {
  const chip = cut('chip');
  const option = part(chip, 'afV');
  option.dataset.name = person.name;
  option.dataset.hovercardId = person.email;
  if (person.group) option.dataset.hovercardOwnerId = '25';
  part(chip, 'akl').textContent = person.name;
  onPress(part(chip, 'afX'), drop);
  return chip;
}

function classicField(kind) {
  const root = cut('classicField');
  root.querySelector('textarea').name = kind;
  return root;
}

function classicChip(kind, person) {
  const chip = cut('classicChip');
  part(chip, 'vN').setAttribute('email', person.email);
  part(chip, 'vT').textContent = person.name;
  const written = person.name === person.email ? person.email : `"${person.name}" <${person.email}>`;
  Object.assign(chip.querySelector('input'), { name: kind, value: written });
  return chip;
}

function listen(field) {
  const { box } = field;
  box.addEventListener('input', () => setTimeout(() => suggest(field, matches(box.value)), 120));
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (!['Enter', ',', ';', 'Tab'].includes(event.key) || !box.value.trim()) return;
    if (event.key !== 'Tab') event.preventDefault();
    field.commitTyped();
  });
  box.addEventListener('blur', () => setTimeout(field.commitTyped, 30));
}

function matches(typed) {
  const start = typed.trim().toLowerCase();
  if (start.length < 2) return [];
  return known().filter((one) => one.email.startsWith(start) || one.name.toLowerCase().startsWith(start));
}

// Suggestions carry `data-hovercard-id` as chips do, inside the same field.
function suggest(field, people) {
  const place = part(field.root, 'afC');
  if (!place) return;
  field.box.setAttribute('aria-expanded', String(people.length > 0));
  if (people.length === 0) return place.replaceChildren();
  const list = cut('suggestions');
  list.append(...people.map((person) => suggestion(field, person)));
  place.replaceChildren(list);
}

function suggestion(field, person) {
  const row = cut('suggestion');
  part(row, 'am').dataset.hovercardId = person.email;
  part(row, 'al').textContent = person.name;
  part(row, 'Sr').textContent = person.email;
  row.addEventListener('mousedown', (event) => event.preventDefault());
  row.addEventListener('click', () => {
    field.box.value = '';
    suggest(field, []);
    field.add(person);
  });
  return row;
}

/** The line that stands for all the fields while none of them has the focus. */
export function writeCollapsed(line, people) {
  const names = people.map((person) => nameIn(document.createElement('span'), person));
  const separated = names.flatMap((name, at) => (at ? [', ', name] : [name]));
  line.firstElementChild.replaceChildren(...(names.length ? separated : [words.to]));
}

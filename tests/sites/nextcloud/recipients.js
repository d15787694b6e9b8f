import { element, safe } from '../markup.js';
import { scene } from './scene.js';

const known = () => [scene.person, ...scene.others, scene.me];

/** The people that a text names, as `Jane <jane@example.test>` or by address only. */
function parse(text) {
  return text.split(/[,;]/).flatMap((one) => {
    const [, name, email] = one.trim().match(/^"?(.*?)"?\s*<?([^\s<>]+@[^\s<>]+)>?$/) ?? [];
    return email ? [{ name: name || email, email }] : [];
  });
}

/**
 * To, Cc or Bcc: NcSelect, a vue-select. In the floating composer only the first recipient shows, and "+1" for the
 * others, until that is pressed; what is typed becomes a recipient on Enter and when the field is left.
 */
export function recipientSelect(field, people, onChange) {
  const select =
    element(`<div dir="auto" id="${field}" class="v-select select ${field}-select vs--multiple vs--searchable">
    <div class="vs__dropdown-toggle" role="combobox" aria-expanded="false" aria-label="Select recipient">
      <div class="vs__selected-options"><input placeholder="Contact or email address …" type="search" class="vs__search" autocomplete="off"></div>
      <div class="vs__actions"></div>
    </div>
  </div>`);
  const input = select.querySelector('input');
  let isUnfolded = scene.edition === 'modal';

  function draw() {
    for (const shown of select.querySelectorAll('.vs__selected')) shown.remove();
    const chips = people.slice(0, isUnfolded ? undefined : 1).map((person) => chip(person, remove));
    if (!isUnfolded && people.length > 1) chips.push(overflow(people.length - 1, unfold));
    input.before(...chips);
    onChange();
  }
  function unfold() {
    isUnfolded = true;
    draw();
  }
  function add(added) {
    people.push(...added.filter(({ email }) => !people.some((one) => one.email === email)));
    input.value = '';
    closeList(select);
    draw();
  }
  function take() {
    const added = parse(input.value);
    if (added.length > 0) add(added);
  }
  function remove(person) {
    people.splice(people.indexOf(person), 1);
    draw();
  }
  input.addEventListener('input', () => suggest(select, input.value, add));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    take();
  });
  input.addEventListener('blur', take);
  draw();
  return select;
}

function chip(person, remove) {
  const { name, email } = person;
  const initials = name.match(/\b\w/g).slice(0, 2).join('').toUpperCase();
  const made = element(`<div class="ncselect__tag--recipient vs__selected selected" title="${safe(email)}">
    <span class="option option--compact"><span class="avatardiv option__avatar"><span class="avatardiv__initials-wrapper"><span class="avatardiv__initials">${initials}</span></span></span
      ><div class="option__details"><span dir="auto" class="option__lineone">${safe(name)}</span></div></span>
    <span aria-hidden="true" class="material-design-icon close-icon delete-recipient" role="img"><svg width="20" height="20" viewBox="0 0 24 24"></svg></span>
  </div>`);
  made.querySelector('.delete-recipient').addEventListener('click', () => remove(person));
  return made;
}

function overflow(count, unfold) {
  const made = element(
    `<button type="button" class="button-vue button-vue--tertiary vs__selected recipient-overflow"><span class="button-vue__wrapper"><span class="button-vue__text">+${count}</span></span></button>`,
  );
  made.addEventListener('click', unfold);
  return made;
}

function suggest(select, typed, add) {
  closeList(select);
  const found = known().filter(({ name }) => typed && name.toLowerCase().startsWith(typed.toLowerCase()));
  if (found.length === 0) return;
  const list = element('<ul role="listbox" class="vs__dropdown-menu"></ul>');
  for (const person of found) {
    const row =
      element(`<li role="option" class="vs__dropdown-option"><div><span class="option"><div class="option__details">
      <span class="option__lineone">${safe(person.name)}</span><span class="option__linetwo">${safe(person.email)}</span></div></span></div></li>`);
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('click', () => add([person]));
    list.append(row);
  }
  select.append(list);
}

const closeList = (select) => select.querySelector('.vs__dropdown-menu')?.remove();

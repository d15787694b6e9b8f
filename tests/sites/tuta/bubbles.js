import { element, safe } from '../markup.js';
import { button } from './dialogs.js';
import { scene, words } from './scene.js';

const known = () => [scene.person, ...scene.others, scene.me];

function parse(text) {
  const [, name, email] = text.trim().match(/^"?(.*?)"?\s*<?([^\s<>]+@[^\s<>]+)>?$/) ?? [];
  return email && { name, email };
}

const guard =
  '<input class="abs" aria-hidden="true" style="opacity: 0; height: 0" tabindex="-1" type="text">';

/** A text field as all of Tuta's are, its test ids the key of its label. */
export function textField(key, type = 'text') {
  return element(`<div class="text-field rel overflow-hidden pt-16" data-testid="tf:${key}"><label class="abs-label">${words[key]}</label>
    <div class="flex flex-column"><div class="flex items-end flex-wrap"><div class="inputWrapper flex-space-between items-end"><div class="flex-grow rel">
      ${type === 'email' ? guard : ''}<input class="input text" autocomplete="off" type="${type}" aria-label="${words[key]}" data-testid="tfi:${key}"></div></div></div></div></div>`);
}

/**
 * To, Cc or Bcc: recipients are bubbles, and what is typed becomes one on a comma, on Enter, and when the field is left.
 * `leftover` is what is there but no address.
 */
export function recipientsField(key, people) {
  const box = element('<div class="bubble-text-field"></div>');
  const field = textField(key, 'email');
  const input = field.querySelector('.input');
  box.append(field);

  function draw() {
    for (const old of field.querySelectorAll('.bubble')) old.remove();
    field.querySelector('.inputWrapper').before(...people.map((person) => bubble(person, remove)));
  }
  function add(person) {
    if (!person) return;
    input.value = '';
    box.querySelector('.dropdown-panel')?.remove();
    people.push(person);
    draw();
  }
  function remove(person) {
    people.splice(people.indexOf(person), 1);
    draw();
  }
  input.addEventListener('input', () => {
    if (/[,;]$/.test(input.value)) return add(parse(input.value.slice(0, -1)));
    suggest(box, input.value, add);
  });
  input.addEventListener('blur', () => add(parse(input.value)));
  input.addEventListener('keydown', ({ key }) => key === 'Enter' && add(parse(input.value)));
  draw();
  return { box, leftover: () => input.value.trim() };
}

function bubble(person, remove) {
  const { name, email } = person;
  const text = name ? `${name} <${email}>` : email;
  const made = element(
    `<div class="flex overflow-hidden items-end bubble"><div class="flex-no-grow-shrink-auto overflow-hidden"><button title="${safe(text)}" class="text-bubble button-content content-fg text-ellipsis flash" style="max-width: 100%" data-testid="btn:${safe(email)}">${safe(text)}</button></div><span class="pr-12">,</span></div>`,
  );
  made.querySelector('button').addEventListener('click', () => remove(person));
  return made;
}

function suggest(box, typed, add) {
  box.querySelector('.dropdown-panel')?.remove();
  const found = known().filter(({ name }) => typed && name.toLowerCase().startsWith(typed.toLowerCase()));
  if (found.length === 0) return;
  const list = element('<div class="abs elevated-bg dropdown-panel"></div>');
  for (const person of found) {
    const row = element(
      `<div class="pt-8 pb-8 click"><div class="badge-line-height">${safe(person.name)}</div><div class="small">${safe(person.email)}</div></div>`,
    );
    row.addEventListener('mousedown', (event) => {
      event.preventDefault();
      add(person);
    });
    list.append(row);
  }
  box.append(list);
}

/** The field that says who sends; it cannot be typed into. */
export function senderField() {
  return element(`<div class="text-field rel overflow-hidden click" data-testid="tf:sender_label"><label>${words.sender_label}</label>
    <div class="text-break selectable" data-testid="tfi:sender_label">${safe(`${scene.me.name} <${scene.me.email}>`)}</div></div>`);
}

/** The button that unfolds Cc and Bcc. */
export const unfoldButton = (details) =>
  button('show_action', () => (details.style.display = ''), 'toggle-button');

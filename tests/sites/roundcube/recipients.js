import { phrase, written } from './dom.js';
import { scene } from './scene.js';

const known = () => [scene.person, ...scene.others];

/** Suggests people from the address book for whatever is typed last into a textarea or box. */
function autocomplete(box, take) {
  box.addEventListener('input', () => {
    const typed = box.value.split(',').at(-1).trim().toLowerCase();
    const found = typed.length > 1 ? known().filter(({ name }) => name.toLowerCase().startsWith(typed)) : [];
    showSuggestions(box, found, take);
  });
}

function showSuggestions(box, people, take) {
  document.querySelector('#rcmKSearchpane')?.remove();
  if (people.length === 0) return;
  const pane = Object.assign(document.createElement('div'), { id: 'rcmKSearchpane' });
  const list = document.createElement('ul');
  list.setAttribute('role', 'listbox');
  for (const person of people) {
    const row = Object.assign(document.createElement('li'), { textContent: written(person) });
    row.setAttribute('role', 'option');
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('click', () => {
      pane.remove();
      take(person);
    });
    list.append(row);
  }
  pane.append(list);
  box.parentElement.append(pane);
}

/** Larry: the textarea is what one types in. */
export function plainField(textarea, people) {
  textarea.value = people.map(written).join(', ');
  autocomplete(textarea, (person) => {
    const before = textarea.value.split(',').slice(0, -1);
    textarea.value = [...before, ` ${written(person)}`, ' '].join(',').trimStart();
  });
}

/** Elastic: chips beside the textarea, which is out of sight and kept up to date. */
export function chipField(textarea, people) {
  textarea.style.cssText = 'position:absolute;left:-5000px;opacity:0';
  const list = Object.assign(document.createElement('ul'), { className: 'form-control recipient-input' });
  const place = Object.assign(document.createElement('li'), { className: 'input' });
  const box = Object.assign(document.createElement('input'), { type: 'text', tabIndex: 0, size: 30 });
  place.append(box);
  list.append(place);
  textarea.after(list);
  for (const person of people) add(person);

  autocomplete(box, (person) => {
    box.value = '';
    add(person);
  });
  box.addEventListener('input', () => (box.value.includes(',') ? commit() : update()));
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    commit();
  });
  box.addEventListener('blur', commit);

  function commit() {
    const typed = box.value
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
    box.value = '';
    for (const one of typed) add(parse(one));
  }
  function add(person) {
    place.before(chip(person, update));
    update();
  }
  function update() {
    const chips = [...list.querySelectorAll('.recipient')].map((one) => one.textContent);
    textarea.value = chips.join('') + box.value;
    textarea.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function parse(text) {
  const [, name, email] = text.match(/^"?(.*?)"?\s*<(.+)>$/) ?? [undefined, text, text];
  return { name, email };
}

function chip(person, update) {
  const made = Object.assign(document.createElement('li'), { className: 'recipient' });
  const isNamed = person.name !== person.email;
  if (isNamed) made.title = written(person);
  const name = Object.assign(document.createElement('span'), {
    className: 'name',
    textContent: isNamed ? phrase(person.name) : '',
  });
  const email = Object.assign(document.createElement('span'), { className: 'email' });
  email.textContent = isNamed ? ` <${person.email}>,` : `${person.email},`;
  const remove = Object.assign(document.createElement('a'), { className: 'button icon remove', href: '#' });
  remove.addEventListener('click', () => {
    made.remove();
    update();
  });
  made.append(name, email, remove);
  return made;
}

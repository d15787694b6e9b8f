import { element, safe } from '../markup.js';

/** The people that a text names, as `"Jane" <jane@example.test>` or by address only. */
function parse(text) {
  return text.split(/[,;]/).flatMap((one) => {
    const [, name, email] = one.trim().match(/^"?(.*?)"?\s*<?([^\s<>]+@[^\s<>]+)>?$/) ?? [];
    return email ? [{ name, email }] : [];
  });
}

const line = ({ name, email }) => (name ? `"${name}" <${email}>` : email);

/**
 * One of To, Cc and Bcc: what is typed becomes a tag on a comma, on Enter and when the field is left. It gives
 * its list, its people, and `set` to put others in.
 */
export function addressField() {
  let people = [];
  const list = element(
    '<ul class="emailaddresses"><li class="emailaddresses-input"><input type="text" list="emailaddresses-datalist" autocomplete="off" autocorrect="off" autocapitalize="off"></li></ul>',
  );
  const input = list.querySelector('input');

  function draw() {
    for (const old of list.querySelectorAll('li[title]')) old.remove();
    input.parentElement.before(...people.map((person) => tag(person, remove)));
  }
  function remove(person) {
    people = people.filter((one) => one !== person);
    draw();
  }
  function take() {
    const added = parse(input.value);
    if (added.length === 0) return;
    input.value = '';
    people = [...people, ...added];
    draw();
  }
  input.addEventListener('input', () => /[,;]/.test(input.value) && take());
  input.addEventListener('blur', take);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    take();
  });
  const set = (next) => {
    people = next;
    draw();
  };
  return { list, set, people: () => people };
}

function tag(person, remove) {
  const made = element(
    `<li title="${safe(line(person))}" draggable="true"><span>${safe(person.name || person.email)}</span><a href="#" class="ficon">✖</a></li>`,
  );
  made.querySelector('a').addEventListener('click', (event) => {
    event.preventDefault();
    remove(person);
  });
  return made;
}

import { element } from '../markup.js';

const toolbar = `<div class="msg-s-event-listitem__actions"><button type="button" aria-label="React">☺</button>
  <button type="button" aria-label="Edit">✎</button><button type="button" aria-label="Delete">🗑</button></div>`;

function react(item) {
  item.append(element('<button type="button" class="msg-reactions-reaction-summary">👏 1</button>'));
}

function remove(item) {
  item.querySelector('.msg-s-event-listitem__body').textContent = 'This message has been deleted.';
}

/** One edits a message where it stands. */
function edit(item) {
  const body = item.querySelector('.msg-s-event-listitem__body');
  const text = body.textContent;
  const form = element(`<form><div contenteditable="true" role="textbox" aria-label="Edit message"></div>
    <button type="submit">Save</button></form>`);
  const box = form.firstElementChild;
  box.textContent = text;
  body.replaceWith(form);
  box.focus();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    body.textContent = `${box.textContent} (Edited)`;
    form.replaceWith(body);
  });
}

/** Gives a message what can be done with it; no capture shows how the site draws that. */
export function giveActions(item) {
  const listItem = item.querySelector('.msg-s-event-listitem');
  const tools = element(toolbar);
  const does = [react, edit, remove];
  [...tools.children].forEach((button, index) => {
    button.addEventListener('click', () => does[index](listItem));
  });
  listItem.append(tools);
}

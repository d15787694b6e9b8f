import { element } from './dom.js';
import { announce } from './threads.js';

const buttons = ['React', 'Reply', 'More']
  .map((label) => `<div aria-label="${label}" role="button" tabindex="0">${label}</div>`)
  .join('');

function menu(items) {
  const root = element('<div role="menu"></div>');
  for (const [label, act] of items) {
    const item = element(`<div role="menuitem" tabindex="0" aria-label="${label}">${label}</div>`);
    item.addEventListener('click', () => {
      root.remove();
      act();
    });
    root.append(item);
  }
  document.body.append(root);
}

let rowsOf;

/** A message's toolbar is filled while the mouse is over its row: react, reply, edit. */
export function messageActions(log, thread, writing) {
  if (rowsOf) {
    rowsOf.thread = thread;
    return;
  }
  rowsOf = { thread };
  const find = (target) => {
    const id = target.closest('[data-message-id]')?.dataset.messageId;
    return rowsOf.thread.rows.find((row) => row.id === id);
  };
  const does = {
    React: (row) =>
      menu([
        [
          'Love',
          () => {
            row.reaction = '❤';
            announce(rowsOf.thread, row);
          },
        ],
      ]),
    Reply: (row) => writing.reply(row),
    More: (row) => menu([['Edit', () => writing.edit(row)]]),
  };
  log.addEventListener('mouseover', ({ target }) => {
    const toolbar = target.closest('[data-message-id]')?.querySelector('[role="toolbar"]');
    if (toolbar && !toolbar.querySelector('[role="button"]')) toolbar.firstElementChild.innerHTML = buttons;
  });
  log.addEventListener('click', ({ target }) => {
    if (target.closest('[role="toolbar"]')) does[target.ariaLabel]?.(find(target));
  });
}

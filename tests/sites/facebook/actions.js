import { element } from '../markup.js';
import { announce } from './threads.js';

const buttons = ['React', 'Reply', 'More']
  .map((label) => `<div aria-label="${label}" role="button" tabindex="0">${label}</div>`)
  .join('');

/** A menu of what can be done, by name. */
function menu(items) {
  const entries = Object.keys(items).map(
    (label) => `<div role="menuitem" tabindex="0" aria-label="${label}">${label}</div>`,
  );
  const root = element(`<div role="menu">${entries.join('')}</div>`);
  root.addEventListener('click', ({ target }) => {
    root.remove();
    items[target.ariaLabel]?.();
  });
  document.body.append(root);
}

/** A message's toolbar is filled while the mouse is over its row: react, reply, edit. */
export function messageActions(log, shown, writing) {
  const rowOf = (target) => {
    const id = target.closest('[data-message-id]').dataset.messageId;
    return shown().rows.find((row) => row.id === id);
  };
  const react = (row) => {
    row.reaction = '❤';
    announce(shown(), row);
  };
  const unsend = (row) => {
    row.text = 'You unsent a message';
    announce(shown(), row);
  };
  const does = {
    React: (row) => menu({ Love: () => react(row) }),
    Reply: (row) => writing.reply(row),
    More: (row) => menu({ Edit: () => writing.edit(row), Unsend: () => unsend(row) }),
  };
  log.addEventListener('mouseover', ({ target }) => {
    const toolbar = target.closest('[data-message-id]')?.querySelector('[role="toolbar"]');
    if (toolbar && !toolbar.querySelector('[role="button"]')) toolbar.firstElementChild.innerHTML = buttons;
  });
  log.addEventListener('click', ({ target }) => {
    if (target.closest('[role="toolbar"]')) does[target.ariaLabel]?.(rowOf(target));
  });
}

import { element } from '../markup.js';
import { announce } from './threads.js';

const buttons = ['React', 'Reply', 'More']
  .map((label) => `<div aria-label="${label}" role="button" tabindex="0">${label}</div>`)
  .join('');

function menu(label, act) {
  const root = element(
    `<div role="menu"><div role="menuitem" tabindex="0" aria-label="${label}">${label}</div></div>`,
  );
  root.addEventListener('click', () => {
    root.remove();
    act();
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
  const does = {
    React: (row) => menu('Love', () => react(row)),
    Reply: (row) => writing.reply(row),
    More: (row) => menu('Edit', () => writing.edit(row)),
  };
  log.addEventListener('mouseover', ({ target }) => {
    const toolbar = target.closest('[data-message-id]')?.querySelector('[role="toolbar"]');
    if (toolbar && !toolbar.querySelector('[role="button"]')) toolbar.firstElementChild.innerHTML = buttons;
  });
  log.addEventListener('click', ({ target }) => {
    if (target.closest('[role="toolbar"]')) does[target.ariaLabel]?.(rowOf(target));
  });
}

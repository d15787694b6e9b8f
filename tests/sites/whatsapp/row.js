import { clock } from '../chat.js';
import { element, safe } from '../markup.js';
import { isGroup, jidOf, scene } from './scene.js';
import { words } from './words.js';

const icons = { pending: 'msg-time', sent: 'msg-check', delivered: 'msg-dblcheck', failed: 'error' };

const icon = (name, label = '') =>
  `<span ${label ? `aria-label=" ${label} "` : 'aria-hidden="true"'} data-icon="${name}" data-testid="${name}"><svg
    viewBox="0 0 16 11" height="11" width="16"><title>${name}</title></svg></span>`;

/** The clock or the ticks, which only own messages have. */
const status = (row) => (row.from ? '' : `<div>${icon(icons[row.status], words[row.status])}</div>`);

function text(row) {
  const day = new Date(row.at).toLocaleDateString('en-GB');
  return `<div class="copyable-text" data-pre-plain-text="[${clock(row)}, ${day}] ${safe(row.from?.name ?? scene.me)}: ">
    <div><span dir="ltr" class="selectable-text copyable-text" data-testid="selectable-text"><span>${safe(row.text)}</span></span>
    </div></div>`;
}

/** Only the first message of a burst has a tail; in a group, that of another has a face and a name. */
function beginning(thread, row) {
  const face = `<div data-testid="group-chat-profile-picture" role="button" aria-label="${safe(row.from?.name)}"></div>
    <span data-testid="author" dir="auto">${safe(row.from?.name)}</span>`;
  return icon(row.from ? 'tail-in' : 'tail-out') + (row.from && isGroup(thread) ? face : '');
}

function bubble(thread, row, index) {
  const begins = thread.rows[index - 1]?.from !== row.from;
  const reaction = row.reaction
    ? `<button aria-label="reaction ${row.reaction}">${row.reaction}</button>`
    : '';
  return `<div class="x1n2onr6 ${row.from ? '' : 'xuk3077'}"><div data-testid="msg-container">
      ${begins ? beginning(thread, row) : ''}
      <span aria-label="${safe(row.from?.name ?? words.you)}:"></span>${text(row)}
      <div data-testid="msg-meta" role="button"><span dir="auto">${clock(row)}</span>${status(row)}</div></div>
    <div><div role="button" tabindex="0" aria-label="${words.react}">☺</div></div>${reaction}</div>`;
}

/** One message, as the scene's build renders it. */
export function messageRow(thread, row, index) {
  const own = `<div class="${row.from ? 'message-in' : 'message-out'} focusable-list-item">${bubble(thread, row, index)}</div>`;
  const jid = `${row.from ? 'false' : 'true'}_${jidOf(thread)}_${row.id}`;
  const builds = {
    bare: `<div role="row"><div tabindex="-1" class="_amjv" data-id="${row.id}" data-testid="conv-msg-${row.id}">
      ${bubble(thread, row, index)}</div></div>`,
    classes: `<div tabindex="-1" class="_amjv" data-id="${row.id}" data-testid="conv-msg-${row.id}"><div role="row">${own}</div></div>`,
    jid: `<div role="row"><div class="_amjv" data-id="${jid}">${own}</div></div>`,
  };
  return element(builds[scene.build].replace(/>\s+</g, '><'));
}

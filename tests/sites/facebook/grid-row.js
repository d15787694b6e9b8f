import { element, safe } from '../markup.js';
import { me, scene } from './scene.js';
import { words } from './words.js';

const whose = (sender) =>
  scene.senders === 'heading'
    ? `<h4 class="x9f619"><span>${sender}</span></h4>`
    : `<div class="x9f619">${sender}</div>`;

/** A row as builds until October 2025 had it: a gridcell without an id, and hidden words that say whose it is. */
export function gridRow(row, newest) {
  const mine = row.from === me;
  const sender = mine ? words.youSent : safe(row.from.first);
  const status =
    mine && newest
      ? { sending: '', sent: words.sent, delivered: words.delivered, failed: words.failed }[row.status]
      : '';
  return element(`<div role="row"><div role="gridcell" data-scope="messages_table" tabindex="-1">
    <div class="${mine ? 'x13a6bvl' : ''}">
      ${mine ? '' : `<img alt="${safe(row.from.name)}" width="28" height="28">`}
      <div>${whose(sender)}
      <div data-testid="message-container"><div dir="auto">${safe(row.text)}</div></div></div>
    </div>
    <div><span>${status}</span></div>
  </div></div>`);
}

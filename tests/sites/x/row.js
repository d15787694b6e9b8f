import { clock } from '../chat.js';
import { element, safe } from '../markup.js';
import { me, scene } from './scene.js';

const avatar = ({ handle }) =>
  `<div class="self-end"><a href="https://x.com/${handle}"><img alt="user avatar" width="32" height="32"></a></div>`;

/** The bubble's inner box ends at the right for both sides. */
const words = (
  row,
) => `<div class="flex justify-end px-4 py-2 rounded-2xl ${row.from ? 'bg-gray-100' : 'bg-blue-500'}"
    data-testid="message-text-${row.id}"><div class="inline-flex flex-wrap items-end gap-2">
    <span dir="auto" class="whitespace-pre-wrap">${safe(row.text)}</span>
    <div class="flex items-center ml-auto shrink-0 gap-1"><span>${clock(row)}</span></div></div></div>`;

const reactions = (row) =>
  row.reaction ? `<div class="relative flex"><div class="inline-flex">${row.reaction}</div></div>` : '';

const actions = '<div class="flex items-center"><button type="button" aria-label="React">☺</button></div>';

const hidden = (
  row,
) => `<div class="sr-only"><span id="${row.id}-sender">${safe((row.from ?? me).name)}</span>
  <span id="${row.id}-time">${clock(row)}</span><span id="${row.id}-kind">Message</span></div>`;

const failure = (row) =>
  row.status === 'failed'
    ? '<div class="flex justify-end py-1 px-4 gap-1 me-2"><span class="text-red-500">Failed</span></div>'
    : '';

/** What only the rows in the shadow root carry: their key, and how far the message is. */
const marks = (row) => `data-dm-message-row="${row.id}" data-send-status="${row.status}"`;

/** One message of Chat. */
export function messageRow(row, index) {
  const inShadow = scene.embed === 'shadow';
  const own = `<div class="flex ${row.from ? 'justify-start' : 'justify-end'} py-1 px-4" data-testid="message-${row.id}" ${inShadow ? marks(row) : ''}>
    ${inShadow ? hidden(row) : ''}
    <div class="grid gap-x-2" ${inShadow ? 'role="button" tabindex="-1" data-dm-message-focus-target=""' : ''}>
      ${row.from ? avatar(row.from) : ''}<div class="flex flex-col gap-1" role="article">${words(row)}</div>
      ${actions}${reactions(row)}</div></div>${failure(row)}`;
  return element(
    inShadow ? `<div data-dm-item-key="${row.id}" data-index="${index + 2}">${own}</div>` : `<li>${own}</li>`,
  );
}

import { element, safe } from '../markup.js';
import { me, scene } from './scene.js';
import { words } from './words.js';

/** A div of the kind of which Facebook's rows are made. */
const present = (inner = '') => `<div role="presentation">${inner}</div>`;

/** Today's rows say the hour, older ones the day too; both in the account's language, and nowhere as a date. */
function clock(row) {
  const hour = { hour: 'numeric', minute: '2-digit' };
  const today = new Date(row.at).toDateString() === new Date().toDateString();
  return new Date(row.at).toLocaleString(scene.locale, today ? hour : { weekday: 'long', ...hour });
}

/** Own rows keep the avatar's gutter empty. */
function gutter(row, avatar) {
  if (row.from === me) return present(present('<div role="none"></div>'));
  const face =
    '<div aria-hidden="true"><span><div role="button" tabindex="-1"><div role="none"></div></div></span></div>';
  return present(present(present(`<div>${avatar ? face : ''}</div>`)));
}

function reaction(row) {
  if (!row.reaction) return '<div></div>';
  return `<div><div role="none"><div role="none">
    <div aria-label="1 reaction with ${row.reaction}; see who reacted to this." role="button" tabindex="-1"><span>${row.reaction}</span></div>
  </div></div></div>`;
}

/** Line breaks, and emoji as pictures. */
const marked = (text) =>
  safe(text)
    .replaceAll('\n', '<br>')
    .replace(/\p{Emoji_Presentation}/gu, '<img alt="$&" width="16" height="16" src="data:,">');

const textOf = (row) =>
  row.photo
    ? `<div>${present('<img alt="" width="80" height="60" src="data:,">')}</div>`
    : `<div>${present(`<span dir="auto"><div dir="auto">${marked(row.text)}</div></span>`)}</div>`;

function bubble(row) {
  const edited = row.edited ? '<div role="button" aria-label="Edited" tabindex="-1">Edited</div>' : '';
  const body =
    row.from === me
      ? present(present(present())) +
        `<div><span><div role="none">${present(present())}${textOf(row)}</div></span></div>`
      : `<div><span><div role="none">${textOf(row)}${present(present())}</div></span></div>${present(present())}`;
  return present(`<div>${present(body)}${present(reaction(row))}${edited}</div>`);
}

const toolbar = () =>
  present(present(`<div aria-hidden="true" aria-label="Message actions" role="toolbar">${present()}</div>`));

/** A reply shows what it replies to within its own row. */
function quote(row) {
  if (!row.quoted) return '';
  const words = `${present(`<div tabindex="-1">Original message:</div><span dir="auto"><div><div>${safe(row.quoted)}</div></div></span>`)}`;
  const button = `<div aria-label="Go to replied message" role="button" tabindex="-1"><div><div>${words}</div></div></div>`;
  return present(gutter(row, false) + present(button) + present(present(present('<div></div>'))) + present());
}

const statuses = () => ({
  sending: `<div><span aria-label="${words.sending}" role="img"></span></div>`,
  sent: `<div><span>${words.sent}</span></div>`,
  delivered: `<div><span>${words.delivered}</span></div>`,
  failed: scene.fails === 'row' ? failure() : '',
});

const failure = () =>
  `<div><span>${words.failed}. </span><div role="button" tabindex="0">Try again</div></div>`;

/** The same below the article, with its link within the sentence. */
const failureBeside = (row) =>
  row.status === 'failed' && scene.fails === 'beside'
    ? `<div>${words.failed}. <a role="link" tabindex="0">Retry</a></div>`
    : '';

/** The receipt's slot, which only own rows have; only the newest own row says something in it. */
function receipt(row, newest) {
  if (row.from !== me) return '';
  return `<div>${newest || row.status === 'failed' ? statuses()[row.status] : ''}</div>`;
}

const dateBreak = (row) =>
  `<div role="none"><div data-scope="messages_table" tabindex="-1">${present(
    present(
      present(
        `<div aria-hidden="true" data-scope="date_break"><span dir="auto"><span>${clock(row)}</span></span></div>`,
      ),
    ),
  )}</div></div>`;

/** The accessible texts of a row; the site fills them in a moment after the row is there. Without words they end with the sender. */
export function labelsOf(row) {
  const said = [clock(row), row.from === me ? words.you : row.from.first, row.text];
  return [words.label(...said), words.bubble(...said)].map((label) => label.replace(/\s*:\s*$/, ''));
}

/** A line of the thread's own is no message. */
const systemLine = ({ system }) =>
  element(
    `<div role="none"><div data-scope="messages_table" tabindex="-1">${present(present(`<span dir="auto">${system}</span>`))}</div></div>`,
  );

/** The article of one message, without its labels. */
export function article(row, { before, newest }) {
  if (row.system) return systemLine(row);
  const begins = before?.from !== row.from;
  const burst = begins
    ? present('<div><div><span aria-hidden="true"><h3 dir="auto"></h3></span></div></div>') + present()
    : '';
  const block = present(gutter(row, newest || begins) + bubble(row) + toolbar() + present());
  const own = row.quoted ? `<div>${quote(row)}${block}</div>` : block;
  return element(`<div role="none">
    ${!before || row.at - before.at > 3_600_000 ? dateBreak(row) : ''}
    <div role="article"><div>
      <div aria-roledescription="${words.message}" ${scene.ids ? `data-message-id="${row.id}" ` : ''}data-scope="messages_table" tabindex="-1">
        ${burst}${own}${present()}${receipt(row, newest)}
      </div></div>
      <div role="none"><div role="button" tabindex="-1"><div><div><span dir="auto"></span></div></div></div></div>
    </div>${failureBeside(row)}</div>`);
}

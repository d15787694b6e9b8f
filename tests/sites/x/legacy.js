import { clock } from '../chat.js';
import { lexicalEditor } from '../lexical.js';
import { element, safe } from '../markup.js';
import { virtualRows } from '../virtual-rows.js';
import { chat, personIn, titleOf, words } from './scene.js';

/** One message. Which side it stands on is a matter of its box's alignment alone. */
function entry(thread, row, index) {
  const newest = index === thread.rows.length - 1;
  const state = !row.from && newest && row.status !== 'pending' ? ` · ${words.sent}` : '';
  return element(`<div data-testid="cellInnerDiv"><div><div class="css-175oi2r" data-testid="messageEntry">
    <div class="css-175oi2r ${row.from ? 'r-1habvwh' : 'r-obd0qt'}"><div class="css-175oi2r"><div role="presentation">
      <div data-testid="tweetText" dir="auto"><span>${safe(row.text)}</span></div></div></div>
      <div><span>${clock(row)}${state}</span></div></div></div></div></div>`);
}

function header(thread) {
  const person = personIn(thread);
  const avatar = `<div data-testid="UserAvatar-Container-${person?.handle ?? 'unknown'}"></div>`;
  const linked = person ? `<a href="/${person.handle}" role="link">${avatar}</a>` : avatar;
  return `<div data-testid="DM_Conversation_Avatar">${linked}</div>
    <h2 id="detail-header" role="heading" aria-level="2"><span>${safe(titleOf(thread))}</span></h2>`;
}

function composer(thread) {
  const button = element(
    `<button role="button" data-testid="dmComposerSendButton" aria-label="${words.send}" disabled>➤</button>`,
  );
  const submit = () => {
    const text = editor.text().trim();
    if (!text) return;
    chat.send(thread, text);
    setTimeout(() => editor.set(''));
  };
  const editor = lexicalEditor({
    label: words.message,
    placeholder: words.message,
    onEnter: submit,
    onText(written) {
      button.disabled = written.trim() === '';
    },
  });
  editor.root.dataset.testid = 'dmComposerTextInput';
  button.addEventListener('click', submit);
  const root = element('<aside role="complementary" aria-label="Start a new message"></aside>');
  root.append(editor.root, button);
  return root;
}

/** Messages as they were before Chat. */
export function legacy(host) {
  const [thread] = chat.threads;
  host.innerHTML = `<section role="region" aria-labelledby="master-header"><h2 id="master-header">Messages</h2>
      <div data-testid="conversation" role="tab">${safe(titleOf(thread))}</div></section>
    <section role="region" aria-labelledby="detail-header"><div>${header(thread)}</div>
    <div data-testid="DmActivityContainer"><div data-testid="DmActivityViewport"><div data-testid="DmScrollerContainer">
      <div></div></div></div></div></section>`;
  const scroller = host.querySelector('[data-testid="DmScrollerContainer"]');
  const draw = (row, index) => entry(thread, row, index);
  const rows = virtualRows({ scroller, list: scroller.firstElementChild, height: 50, draw });
  host.querySelector('[data-testid="DmActivityContainer"]').append(composer(thread));
  rows.show(thread.rows);
  chat.onChange((changed, row) => {
    if (changed === thread) rows.changed(row);
  });
}

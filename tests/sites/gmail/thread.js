import { say } from './butter-bar.js';
import { compose } from './compose.js';
import { cut, nameIn, onPress, part } from './dom.js';
import { scene } from './scene.js';

const place = () => document.querySelector('[role=main] > *');

/** The list of the inbox, one mail of the scene's person in it. */
export function showInbox() {
  const list = cut('row');
  nameIn(part(list, 'yP'), scene.person);
  part(list, 'zA').addEventListener('click', showThread);
  place().replaceChildren(list);
}

/** The open conversation with the scene's person. */
export function showThread() {
  const view = cut('thread');
  Object.assign(part(view, 'adn').dataset, idsOf(Date.now() - scene.agedBy));
  nameIn(part(view, 'gD'), scene.person);
  nameIn(part(view, 'g2'), { ...scene.me, name: 'me' });
  place().replaceChildren(view);
  const answer = { inline: true, repliesTo: '#msg-f:17824', thread: '#thread-a:r4711' };
  onPress(part(view, 'bkH'), () => openInline({ ...answer, to: [scene.person] }));
  onPress(part(view, 'bkG'), () => openInline(answer));
  onPress(view.querySelector('[act="7"]'), archive);
  // Mails that leave without any compose: to a list that one leaves, and to whoever invited.
  onPress(part(view, 'Ca'), () => say('You unsubscribed from this sender.'));
  onPress(part(view, 'rsvp'), () => say('Your response was sent.'));
}

/** The id of a mail taken at that moment, in the two forms in which Gmail writes it. */
function idsOf(moment) {
  const id = (BigInt(moment) << 20n) + 0x5a1b2n;
  return { messageId: `#msg-f:${id}`, ...(scene.legacyIds && { legacyMessageId: id.toString(16) }) };
}

function archive() {
  showInbox();
  say('Conversation archived.', { undo: showThread });
}

function openInline(letter) {
  const draft = compose(letter, inlinePlace);
  if (letter.to) draft.body.focus();
  else draft.line.click();
}

function inlinePlace(draft) {
  const frame = cut('inline', { block: draft.block });
  // The reply's own avatar carries the writer's address as a chip carries a recipient's.
  const avatar = part(frame, 'ajn');
  avatar.setAttribute('jid', scene.me.email);
  avatar.dataset.hovercardId = scene.me.email;
  if (scene.recap !== 'inside') part(frame, 'amr').prepend(draft.line);
  if (scene.recap === 'bare')
    for (const one of [draft.line, draft.line.firstElementChild]) one.className = '';
  (part(place(), 'aHU') ?? place()).append(frame);
  return { remove: () => frame.remove(), becomeMessage, leaveThread: showInbox };

  function becomeMessage(text) {
    const message = cut('sentMessage');
    nameIn(part(message, 'gD'), scene.me);
    part(message, 'a3s').textContent = text;
    frame.replaceWith(message);
  }
}

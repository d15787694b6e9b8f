import { element, safe, wait } from '../markup.js';
import { messageComposer } from './composer.js';
import { bodyOf, composerFrame, emptyContent } from './frames.js';
import { scene, words } from './scene.js';
import { showError, showSuccess, showUndo, undoTime } from './toasts.js';

const answers = [...scene.answers];
const isModal = scene.edition === 'modal';
const blank = { to: [], cc: [], bcc: [], subject: '', text: '', sendAt: '' };

/** Opens a composer for a letter; it plays all that comes of it: drafts, sending, undoing. */
export function composeLetter(given = {}) {
  const session = { letter: { ...structuredClone(blank), ...given }, isSaved: true, isSending: false };
  session.frame = composerFrame({ onMinimize: () => minimize(session), onClose: () => close(session) });
  session.composer = composerOf(session);
  put(session, session.composer);
  document.body.append(session.frame);
  if (!isModal) document.addEventListener('mousedown', ({ target }) => pressedOutside(session, target));
}

function composerOf(session) {
  const changed = () => (session.isSaved = false);
  const composer = messageComposer(session.letter, {
    onSend: () => send(session),
    onDraft: () => saveDraft(session),
    onDiscard: () => discard(session),
    onRecipients: changed,
  });
  composer.addEventListener('input', changed);
  return composer;
}

function put({ frame }, content) {
  for (const old of bodyOf(frame).querySelectorAll('.message-composer, .empty-content')) old.remove();
  bodyOf(frame).append(content);
}

// The floating frame keeps its composer while something else is in its place; the modal makes it anew.
function goBack(session) {
  if (isModal) session.composer = composerOf(session);
  put(session, session.composer);
}

async function saveDraft(session) {
  await wait(scene.serverTime);
  session.isSaved = true;
}

async function minimize(session) {
  const { frame, letter } = session;
  frame.remove();
  const bar = element(
    `<div class="composer-session"><span>${safe(letter.subject) || 'Untitled message'}</span></div>`,
  );
  bar.addEventListener('click', () => {
    bar.remove();
    document.body.append(frame);
  });
  document.body.append(bar);
  if (session.isSaved) return;
  await saveDraft(session);
  showSuccess(words.saved);
}

async function close(session) {
  await minimize(session);
  document.querySelector('.composer-session')?.remove();
}

async function discard({ frame }) {
  frame.remove();
  await wait(scene.serverTime);
  showSuccess(words.discarded);
}

function pressedOutside(session, target) {
  if (session.frame.isConnected && !session.frame.contains(target) && !target.closest('.v-popper__popper'))
    minimize(session);
}

async function send(session, isForced = false) {
  if (session.isSending) return;
  const back = { 'Go back': () => goBack(session) };
  const anyway = () => send(session, true);
  if (!isForced && !session.letter.subject.trim())
    return put(session, emptyContent('Warning', words.noSubject, { ...back, 'Send anyway': anyway }));
  if (isModal) put(session, emptyContent('Sending …', '', {}));
  session.isSending = true;
  const answer = answers.shift() ?? 'sent';
  await wait(2 * scene.serverTime);
  session.isSending = false;
  // An error that Nextcloud has no words for leaves the composer as if nothing had been.
  if (answer === 'down') return goBack(session);
  if (answer === 'homeless')
    return put(session, emptyContent('Error', words.homeless, { ...back, Retry: anyway }));
  session.frame.remove();
  if (!session.letter.sendAt) sendWithUndo(session.letter, answer);
}

// The mail waits in the outbox until its time for *Undo* is over.
async function sendWithUndo(letter, answer) {
  let isStopped = false;
  showUndo(words.sending, async () => {
    isStopped = true;
    await wait(scene.serverTime);
    composeLetter(letter);
  });
  await wait(undoTime);
  if (isStopped) return;
  await wait(scene.serverTime);
  if (answer === 'refused') showError(words.refused);
  else showSuccess(words.sent);
}

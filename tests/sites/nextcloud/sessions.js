import { element, wait } from '../markup.js';
import { messageComposer } from './composer.js';
import { bodyOf, composerFrame, emptyContent } from './frames.js';
import { recipientPane } from './recipients.js';
import { scene, words } from './scene.js';
import { showError, showSuccess, showUndo, undoTime } from './toasts.js';

const answers = [...scene.answers];
const blank = { to: [], cc: [], bcc: [], subject: '', text: '', sendAt: '' };

/** Opens a composer for a letter and plays all that comes of it: drafts, sending, undoing. */
export function composeLetter(given = {}) {
  const letter = { ...structuredClone(blank), ...given };
  const frame = composerFrame({ onMinimize: minimize, onClose: close });
  let isSaved = true;
  let isSending = false;
  let composer = built();
  put(composer);
  document.body.append(frame);
  if (scene.edition === 'floating') minimizeOnPressOutside();

  function built() {
    const made = messageComposer(letter, {
      onSend: () => send(),
      onDraft: saveDraft,
      onDiscard: discard,
      onRecipients: () => {
        isSaved = false;
        showPane(frame, letter);
      },
    });
    made.addEventListener('input', () => (isSaved = false));
    return made;
  }
  // The floating frame keeps its composer while something else is in its place; the modal makes it anew.
  function goBack() {
    if (scene.edition === 'modal') composer = built();
    put(composer);
  }
  function put(content) {
    for (const old of bodyOf(frame).querySelectorAll('.message-composer, .empty-content')) old.remove();
    bodyOf(frame).append(content);
  }
  async function saveDraft() {
    await wait(scene.serverTime);
    isSaved = true;
  }
  async function minimize() {
    frame.remove();
    const session = element(
      `<div class="composer-session"><span>${letter.subject || 'Untitled message'}</span></div>`,
    );
    session.addEventListener('click', () => {
      session.remove();
      document.body.append(frame);
    });
    document.body.append(session);
    if (isSaved) return;
    await saveDraft();
    showSuccess(words.saved);
  }
  async function close() {
    await minimize();
    document.querySelector('.composer-session')?.remove();
  }
  async function discard() {
    frame.remove();
    await wait(scene.serverTime);
    showSuccess(words.discarded);
  }
  function minimizeOnPressOutside() {
    document.addEventListener('mousedown', ({ target }) => {
      if (frame.isConnected && !frame.contains(target) && !target.closest('.v-popper__popper')) minimize();
    });
  }

  async function send(isForced = false) {
    if (isSending) return;
    const back = { 'Go back': goBack };
    if (!isForced && !letter.subject.trim())
      return put(emptyContent('Warning', words.noSubject, { ...back, 'Send anyway': () => send(true) }));
    if (scene.edition === 'modal') put(emptyContent('Sending …', '', {}));
    isSending = true;
    const answer = answers.shift() ?? 'sent';
    await wait(2 * scene.serverTime);
    isSending = false;
    // An error that Nextcloud has no words for leaves the composer as if nothing had been.
    if (answer === 'down') return goBack();
    if (answer === 'homeless')
      return put(emptyContent('Error', words.homeless, { ...back, Retry: () => send(true) }));
    frame.remove();
    if (!letter.sendAt) sendWithUndo(letter, answer);
  }
}

function showPane(frame, { to }) {
  if (scene.edition === 'modal') return;
  frame.querySelector('.recipient-pane')?.remove();
  if (to.length > 0) frame.querySelector('.floating-composer__content').prepend(recipientPane(to));
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

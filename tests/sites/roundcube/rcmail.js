import { displayMessage } from './messages.js';
import { query, scene } from './scene.js';
import { words } from './words.js';

const answers = [...scene.answers];

/**
 * What the script in the hidden frame calls when the server has answered, and what the page's own buttons call:
 * Roundcube's global `rcmail`.
 */
export function takeAnswers(form, { command, afterDraft }) {
  window.rcmail = { command, nextAnswer, answer, display_message: displayMessage };

  function nextAnswer() {
    return form.elements._draft.value === '1' ? 'draft' : (answers.shift() ?? 'sent');
  }
  function answer(outcome) {
    window.rcmail.unlock();
    if (outcome === 'draft') return draftSaved();
    if (outcome === 'refused' || outcome === 'down') return displayMessage(words[outcome], 'error', 10_000);
    if (outcome === 'unsaved') displayMessage(words.notSaved, 'error', 10_000);
    sentSuccessfully(outcome);
  }
  function draftSaved() {
    displayMessage(words.saved, 'confirmation');
    form.elements._draft_saveid.value = '23';
    afterDraft();
  }
  function sentSuccessfully(outcome) {
    displayMessage(words.sent, 'confirmation');
    form.dataset.sent = '1';
    if (outcome === 'unsaved') return;
    if (query.has('_extwin')) return closeWindow();
    setTimeout(() => location.assign('?_task=mail&_refresh=1&_mbox=INBOX'), 500);
  }
}

// The line is shown in the window that opened this one, too.
function closeWindow() {
  window.opener?.rcmail.display_message(words.sent, 'confirmation');
  setTimeout(() => window.close(), 1000);
}

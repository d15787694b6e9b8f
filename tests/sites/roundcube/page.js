import { openCompose } from './compose.js';
import { cutAll } from './dom.js';
import { displayMessage, openDialog } from './messages.js';
import { query, scene, wait } from './scene.js';
import { openMessage } from './show.js';

document.documentElement.lang = scene.locale;

if (query.has('_framed')) answerAsServer();
else if (query.get('_action') === 'compose') openCompose();
else if (['show', 'preview'].includes(query.get('_action'))) openMessage();
else openMailbox();

// The hidden frame: what comes back from a post is a page that calls its parent.
async function answerAsServer() {
  const outcome = query.has('_saveonly') ? 'sent' : window.parent.rcmail.nextAnswer();
  if (outcome === 'never') return;
  await wait(scene.serverTime);
  window.parent.rcmail.answer(outcome);
}

// What a receipt's sender is told looks like what the sender of a mail is told.
function askForReceipt() {
  openDialog('Alert', 'The sender of this message has asked to be notified when you read it.', 'confirm', {
    'Send receipt': () => displayMessage('Successfully sent a read receipt.', 'confirmation'),
    Ignore: () => {},
  });
}

// A mail opens in a frame beside the list.
function preview() {
  document.querySelector('#messagecontframe').src = '?_task=mail&_uid=5&_mbox=INBOX&_action=preview';
}

function openMailbox() {
  history.replaceState(null, '', '?_task=mail&_mbox=INBOX');
  document.title = 'Rig Webmail :: Inbox';
  document.body.className = 'task-mail action-none';
  const { name, email } = scene.person;
  document.body.append(...cutAll('mailbox', { personName: name, personEmail: email }));
  window.rcmail = { display_message: displayMessage };
  document.querySelector('#messagelist .message').addEventListener('click', preview);
  if (scene.receipt) askForReceipt();
}

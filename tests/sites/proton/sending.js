import { cut, onClick } from './dom.js';
import { wait } from './markup.js';
import { ask } from './modal.js';
import { notify, withButton } from './notifications.js';
import { scene } from './scene.js';
import { words } from './words.js';

const answers = [...scene.answers];
const isNoReply = ({ email }) => /^(no-?reply|do-?not-?reply)@/.test(email);

/** Send was pressed: refuse, ask, or hand the mail to the server. */
export async function sendOn(composer, schedule = false) {
  if (!(await mayGo(composer))) return;
  deliver(composer, schedule);
}

async function mayGo({ root, letter }) {
  const { people, subject, text } = letter();
  const everybody = Object.values(people).flat();
  const none = { testId: 'composer:modal:norecipients', canCancel: false };
  if (everybody.length === 0) return ask(root, 'Please add at least one recipient.', 'Got it', none);
  const question = (about, testId) => ask(root, about, words.sendAnyway, { testId });
  if (everybody.some(isNoReply) && !(await question('does not seem to accept replies'))) return false;
  if (!subject && !(await question('Subject missing', 'composer:modal:nosubject'))) return false;
  return !/attached/i.test(text) || question('No attachment found');
}

/** The line about a mail on its way, the answer, and what follows from it; the composer leaves at once. */
export async function deliver(composer, schedule = false, { isQuickReply = false } = {}) {
  const letter = composer.letter();
  const answer = answers.shift() ?? 'sent';
  const notice = notify([`${schedule ? words.scheduling : words.sending} `, cut('loader')], {
    seconds: 0,
    hasClose: false,
  });
  await wait(0);
  const stays = isQuickReply || answer === 'offline';
  if (!stays) composer.leave();
  if (answer === 'never') return;
  await wait(scene.serverTime);
  if (isQuickReply) setTimeout(composer.leave, 200);
  if (answer !== 'sent') return fail(composer, letter, notice, answer);
  const undo = () => takeBack(composer, letter, notice);
  if (schedule) notice.say(...scheduledLine(undo));
  else if (scene.undoSeconds) notice.say(...withButton(`${words.sent}.`, words.undo, undo));
  else notice.say(words.sent);
  await wait(Math.max(2500, scene.undoSeconds * 1000));
  if (!schedule) notice.say(words.sent);
  notice.hide();
}

function scheduledLine(undo) {
  if (!scene.scheduledLink) return withButton(words.scheduled, words.undo, undo);
  const link = Object.assign(document.createElement('a'), { href: '/u/0/scheduled/q7FvWb0x==' });
  link.textContent = 'View message';
  return [...withButton(words.scheduled, words.undo, undo), link];
}

function fail(composer, letter, notice, answer) {
  notice.hide();
  const reason = { invalid: 'The following address is not valid', offline: 'No network connection' }[answer];
  notify(reason ?? words.failed, { type: 'error' });
  if (answer !== 'offline') composer.reopen(letter);
}

async function takeBack(composer, letter, notice) {
  notice.hide();
  await wait(250);
  notify(words.undone);
  composer.reopen(letter);
}

/** The menu beside Send. */
export function offerSchedule(composer) {
  const menu = cut('schedule');
  document.body.append(menu);
  onClick(menu, 'composer:schedule-send:tomorrow', () => {
    menu.remove();
    sendOn(composer, true);
  });
  onClick(menu, 'composer:schedule-send:custom', async () => {
    menu.remove();
    if (await ask(composer.root, 'Schedule send', 'Schedule message')) sendOn(composer, true);
  });
}

import { cutAll } from './dom.js';
import { scene } from './scene.js';

const two = (number) => String(number).padStart(2, '0');

const forms = {
  'Y-m-d': ([day, month, year]) => `${year}-${month}-${day}`,
  'd.m.Y': ([day, month, year]) => `${day}.${month}.${year}`,
  'm/d/Y': ([day, month, year]) => `${month}/${day}/${year}`,
};

/** A date as the summary writes it, in full, whenever it was. */
function longDate(moment) {
  const parts = [two(moment.getDate()), two(moment.getMonth() + 1), moment.getFullYear()];
  return `${forms[scene.dates](parts)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** A date as headers are written: of the last days in words, of others in full. */
function prettyDate(moment) {
  if (Date.now() - moment > 6 * 86_400_000) return longDate(moment);
  return moment.toLocaleString(scene.locale, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
}

/** The page of a mail, or the frame that shows one beside the list. */
export function openMessage() {
  const [from, to] = scene.own ? [scene.me, scene.person] : [scene.person, scene.me];
  // In the folder of sent mails short lines name the recipient in the sender's place.
  const shown = scene.own ? to : from;
  const moment = new Date(Date.now() - scene.agedBy);
  document.body.className = 'task-mail action-show';
  const values = { fromName: from.name, fromEmail: from.email, toName: to.name, toEmail: to.email };
  const short = { shownName: shown.name, shownEmail: shown.email };
  const dates = { date: longDate(moment), pretty: prettyDate(moment) };
  document.body.append(...cutAll('message', { ...values, ...short, ...dates }));
}

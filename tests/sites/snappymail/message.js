import { element, safe } from '../markup.js';
import { scene } from './scene.js';

/** A moment as the page writes it: the browser's own time, without its zone. */
function local(moment) {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 19);
}

/** The open mail of the scene's person. */
export function openMail() {
  const { name, email } = scene.person;
  const taken = new Date(Date.now() - scene.agedBy);
  return element(`<div class="messageView"><div class="b-message" data-bind="visible: message, i18nUpdate: message">
    <div class="messageItemHeader"><div class="subjectParent"><span class="subject">Coffee?</span></div>
      <div class="informationShort"><span class="from" title="${safe(`${name} <${email}>`)}">${safe(name)}</span></div></div>
    <div id="messageItem"><div class="messageItemHeader"><div>
      <time class="date" data-time-format="FULL" datetime="${local(taken)}">${taken.toLocaleString(scene.locale)}</time>
      <div class="informationShort"><span>To</span>: <span>${safe(scene.me.email)}</span></div></div></div>
      <div class="bodyText">How have you been?</div></div></div></div>`);
}

import { element, safe } from '../markup.js';
import { emberId } from './ember.js';
import { me, scene } from './scene.js';
import { words } from './words.js';

const clock = (at) => new Date(at).toLocaleTimeString(scene.locale, { hour: 'numeric', minute: '2-digit' });

const profile = (person) => `https://www.linkedin.com/in/${person.member}`;

function indicator(row) {
  if (row.from !== me || row.state === 'failed' || !scene.indicator) return '';
  const sent = row.state === 'sent';
  const title = sent
    ? words.sentAt(`${new Date(row.at).toLocaleDateString(scene.locale)}, ${clock(row.at)}`)
    : words.sending;
  const name = 'msg-s-event-with-indicator__sending-indicator';
  return `<span class="${name} ${sent ? `${name}--sent` : ''} align-self-flex-end"
    data-test-msg-cross-pillar-message-sending-indicator-presenter__container title="${safe(title)}"></span>`;
}

function failure(row) {
  if (row.state !== 'failed') return '';
  return `<div class="msg-s-event-listitem__error t-12">${words.failed}
    <button class="artdeco-button artdeco-button--1 artdeco-button--tertiary" type="button">${words.retry}</button></div>`;
}

/** Line breaks, and addresses as links. */
const marked = (text) =>
  safe(text)
    .replaceAll('\n', '<br>')
    .replace(/https:\S+/g, '<a href="$&" class="app-aware-link">$&</a>');

/** Only the first row of a burst says whose it is, and when. */
function groupMeta(row) {
  return `<a tabindex="0" href="${profile(row.from)}" id="${emberId()}" class="ember-view msg-s-event-listitem__link">
      <span class="a11y-text">${safe(words.view(row.from.name.split(' ')[0]))}</span>
      <img title="${safe(row.from.name)}" alt="${safe(row.from.name)}" class="msg-s-event-listitem__profile-picture EntityPhoto-circle-2">
    </a>
    <div class="msg-s-message-group__meta">
      <a class="app-aware-link" href="${profile(row.from)}" data-test-app-aware-link="">
        <span class="msg-s-message-group__profile-link msg-s-message-group__name t-14 t-black t-bold hoverable-link-text">
          ${safe(row.from.name)}
        </span>
      </a>
      <time class="msg-s-message-group__timestamp white-space-nowrap t-12 t-black--light t-normal">${clock(row.at)}</time>
    </div>`;
}

const heading = (row) =>
  `<span class="msg-s-event-listitem--group-a11y-heading visually-hidden">
    ${safe(words.sentFollowing(row.from.name, clock(row.at)))}
  </span>`;

const day = (row) =>
  `<time class="msg-s-message-list__time-heading t-12 t-black--light t-bold">
    ${new Date(row.at).toLocaleDateString(scene.locale, { weekday: 'long' })}
  </time>`;

/** The list item of one message, after the row before it. */
export function rowItem(row, before) {
  const newDay = !before || new Date(before.at).getDate() !== new Date(row.at).getDate();
  const begins = newDay || before.from !== row.from;
  return element(`<li class="msg-s-message-list__event clearfix">
    ${newDay ? day(row) : ''}${begins ? heading(row) : ''}
    <div class="msg-s-event-listitem msg-s-event-listitem--last-in-group ${row.from === me ? '' : 'msg-s-event-listitem--other'}"
        data-event-urn="${row.key}" data-view-name="message-list-item">
      ${begins ? groupMeta(row) : ''}
      <div class="msg-s-event-listitem__message-bubble msg-s-event-listitem__message-bubble--msg-fwd-enabled" tabindex="0">
        <div class="msg-s-event-with-indicator display-flex">
          <div class="msg-s-event__content" dir="ltr">
            <p class="msg-s-event-listitem__body t-14 t-black--light t-normal">${marked(row.text)}<!----></p>
          </div>
          ${indicator(row)}
        </div>
      </div>
      ${failure(row)}
    </div>
  </li>`);
}

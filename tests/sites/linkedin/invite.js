import { element, safe, wait } from '../markup.js';
import { markInvited } from './connect.js';
import { words } from './invite-words.js';
import { scene } from './scene.js';

const inside = (person) => `<h2 id="send-invite-modal">${words.heading}</h2>
  <div class="artdeco-modal__content"><p class="flex-1"><span>${words.personalize(`<strong>${safe(person.name)}</strong>`)}</span></p>
    <div hidden><label for="custom-message">${words.add}</label>
      <textarea id="custom-message" name="message" class="connect-button-send-invite__custom-message"></textarea><span>0/300</span></div>
    <div class="artdeco-inline-feedback artdeco-inline-feedback--error" role="alert" hidden>${words.refused}</div></div>
  <div class="artdeco-modal__actionbar text-align-right"></div>`;

/** In the legacy part of a page, which may be the shadow root; the newer rendering's own is a native dialog. */
const shells = {
  modal: (
    person,
  ) => `<div data-test-modal-container data-test-modal-id="send-invite-modal" class="artdeco-modal-overlay">
    <div data-test-modal role="dialog" tabindex="-1" class="artdeco-modal send-invite" aria-labelledby="send-invite-modal">
      <button aria-label="${words.dismiss}" class="artdeco-modal__dismiss artdeco-button">×</button>${inside(person)}</div></div>`,
  bare: (person) => `<dialog open data-testid="dialog"><div>${inside(person)}
    <button aria-label="${words.dismiss}">×</button></div></dialog>`,
  native: (person) => `<dialog open data-testid="dialog"><div><button aria-label="${words.dismiss}">×</button>
    ${inside(person)}</div></dialog>`,
};

const button = (label, text, more = '') =>
  `<button aria-label="${label}" class="artdeco-button ember-view" ${more}><span class="artdeco-button__text">${text}</span></button>`;

const actions = {
  first: () => button(words.add, words.add) + button(words.without, words.without),
  note: () => button(words.cancel, words.cancelText) + button(words.send, words.sendText, 'disabled'),
};

const stage = () => document.querySelector('#interop-outlet')?.shadowRoot?.firstElementChild ?? document.body;

/** A line about what became of an invitation, over the page for some seconds. */
export function toast(text, type = 'success') {
  const line =
    element(`<div class="artdeco-toasts_toasts"><div role="alert" data-test-artdeco-toast-item-type="${type}"
    class="artdeco-toast-item artdeco-toast-item--visible"><p class="artdeco-toast-item__message"><span>${safe(text)}</span></p></div></div>`);
  stage().append(line);
  setTimeout(() => line.remove(), 8000);
}

function warnOfLimit(heading) {
  const alert =
    element(`<div data-test-modal role="dialog" class="artdeco-modal ip-fuse-limit-alert" aria-labelledby="ip-fuse-limit-alert__header">
    <h2 id="ip-fuse-limit-alert__header" class="ip-fuse-limit-alert__header">${heading}</h2>
    <div class="ip-fuse-limit-alert__warning"></div>
    <button aria-label="Got it" class="ip-fuse-limit-alert__primary-action artdeco-button">Got it</button></div>`);
  alert.querySelector('button').addEventListener('click', () => alert.remove());
  stage().append(alert);
}

function succeed(person) {
  markInvited(person, true);
  toast(`${words.sent}${scene.locale === 'en' ? ` to ${person.name}` : ''}`);
}

/** What the page does when the server has answered; `leave` closes the dialog. */
const outcomes = {
  sent(person, leave) {
    leave();
    succeed(person);
  },
  close(person, leave) {
    outcomes.sent(person, leave);
    warnOfLimit('You’re close to the weekly invitation limit');
  },
  limit(_person, leave) {
    leave();
    warnOfLimit('You’ve reached the weekly invitation limit');
  },
  toast(_person, leave) {
    leave();
    setTimeout(() => toast(words.refused, 'error'), 50);
  },
  stays(_person, _leave, modal) {
    modal.querySelector('[role="alert"]').hidden = false;
    modal.querySelector('.artdeco-modal__actionbar').inert = false;
  },
  never() {},
};

async function post(person, leave, modal) {
  modal.querySelector('.artdeco-modal__actionbar').inert = true;
  await wait(scene.serverAfter);
  outcomes[scene.inviteAnswer](person, leave, modal);
}

/** Opens the invitation's dialog in `parent`. */
export function openInvite(person, parent = scene.inviteDialog === 'modal' ? stage() : document.body) {
  const modal = element(shells[scene.inviteDialog](person));
  const bar = modal.querySelector('.artdeco-modal__actionbar');
  const note = modal.querySelector('textarea');
  const box = note.parentElement;
  const place = box.parentElement;
  const ask = (step) => {
    box.hidden = step === 'first';
    if (scene.inviteDialog === 'bare' && box.hidden) box.remove();
    else place.append(box);
    bar.innerHTML = actions[step]();
  };
  const leave = () => modal.remove();
  const send = () => post(person, leave, modal);
  const does = {
    [words.add]: () => ask('note'),
    [words.cancel]: () => ask('first'),
    [words.dismiss]: leave,
    [words.without]: send,
    [words.send]: send,
  };
  modal.addEventListener('click', ({ target }) => does[target.closest('button')?.ariaLabel]?.());
  note.addEventListener('input', () => {
    bar.querySelector('button:last-child').disabled = note.value.trim() === '';
  });
  ask('first');
  parent.append(modal);
}

/** *Connect* pressed: it asks first, or, as some profiles want it, sends at once. */
export async function invite(person) {
  if (scene.invites === 'asks') return openInvite(person);
  await wait(scene.serverAfter);
  const outcome = outcomes[scene.inviteAnswer === 'stays' ? 'toast' : scene.inviteAnswer];
  outcome(person, () => {});
}

import { element, safe } from '../markup.js';
import { emberId } from './ember.js';
import { scene } from './scene.js';
import { words } from './words.js';

const empty = '<p><br></p>';

const modes = () => `<div class="msg-form__send-modes" hidden>
  <label><input type="radio" name="mode" value="enter">Press Enter to Send</label>
  <label><input type="radio" name="mode" value="click">Click Send</label></div>`;

function rightActions() {
  const button = `<button class="msg-form__send-button artdeco-button artdeco-button--1" disabled type="submit">
      ${words.send}
    </button>`;
  return `<div class="msg-form__right-actions display-flex align-items-center">
    ${scene.sendMode === 'click' ? button : `<span class="msg-form__hint-text t-12">${words.pressEnter}</span>`}
    <button aria-expanded="false" id="${emberId()}" type="button" data-test-msg-ui-send-mode-toggle-presenter__button=""
      class="msg-form__send-toggle artdeco-button artdeco-button--circle artdeco-button--1 artdeco-button--tertiary">
      <span class="artdeco-button__text">…</span></button>${modes()}
  </div>`;
}

/** A message to someone one is not connected with has a subject. */
const subject = () =>
  scene.inMail === 'form'
    ? '<div class="msg-form__subject"><input name="subject" type="text" placeholder="Subject (optional)"></div>'
    : '';

const form = () => `<form id="msg-form-${emberId()}" class="msg-form">
  ${subject()}
  <div class="msg-form__attachment-previews overflow-auto scrollable"></div>
  <div class="msg-form__msg-content-container msg-form__message-texteditor relative flex-grow-1 display-flex">
    <div class="msg-form__msg-content-container--scrollable scrollable relative"><div class="flex-grow-1">
      <div class="msg-form__contenteditable t-14 t-black--light t-normal flex-grow-1 full-height notranslate"
        contenteditable="true" role="textbox" aria-multiline="true" aria-label="${words.write}">${empty}</div>
      <div aria-hidden="true" class="msg-form__placeholder t-14" data-placeholder="${words.write}"></div>
    </div></div>
  </div>
  <footer class="msg-form__footer flex-shrink-zero">
    <div class="msg-form__left-actions display-flex">
      <input class="msg-form__attachment-upload-input hidden" accept="image/*" type="file" hidden>
      <div class="tenor-gif__button relative"><button type="button" class="msg-form__footer-action">GIF</button></div>
      <button type="button" class="msg-form__footer-action emoji-hoverable-trigger">☺</button>
    </div>
    ${rightActions()}
  </footer>
</form>`;

const markupOf = (text) =>
  text
    .split('\n')
    .map((line) => `<p>${safe(line) || '<br>'}</p>`)
    .join('');

/** What is written, a line for each paragraph. */
function written(box) {
  return [...box.querySelectorAll('p')]
    .map(({ textContent }) => textContent)
    .join('\n')
    .trim();
}

function onEnter(event, submit) {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
  if (event.shiftKey) {
    event.preventDefault();
    document.execCommand('insertParagraph');
  } else if (scene.sendMode === 'enter' || event.metaKey || event.ctrlKey) {
    event.preventDefault();
    submit();
  }
}

/** The toggle opens two radios; what is chosen holds for the account, and shows at once. */
function switchModes(root, refresh) {
  root.addEventListener('click', ({ target }) => {
    if (target.closest('.msg-form__send-toggle')) root.querySelector('.msg-form__send-modes').hidden = false;
    if (!target.matches('input[name=mode]')) return;
    scene.sendMode = target.value;
    root.querySelector('.msg-form__right-actions').outerHTML = rightActions();
    refresh();
  });
}

/** A picture stands above the text, and can be sent without any. */
function takeAttachment(root, refresh) {
  root.querySelector('[type=file]').addEventListener('change', () => {
    root.querySelector('.msg-form__attachment-previews').innerHTML =
      '<img alt="lake.jpg" width="20" height="20">';
    refresh();
  });
}

/**
 * The form in which one writes. `send` gets the text, the box is emptied a moment later; `draft` is told of every change,
 * so that a conversation finds its draft again.
 */
export function composer({ send, draft, saveDraft }) {
  const root = element(form());
  const box = root.querySelector('.msg-form__contenteditable');
  const previews = root.querySelector('.msg-form__attachment-previews');
  const isEmpty = () => written(box) === '' && previews.childElementCount === 0;
  const refresh = () => {
    if (!box.querySelector('p')) box.innerHTML = empty;
    const button = root.querySelector('.msg-form__send-button');
    if (button) button.disabled = isEmpty();
    root.querySelector('.msg-form__placeholder').hidden = written(box) !== '';
    saveDraft(written(box));
  };
  const fill = (text) => {
    box.innerHTML = markupOf(text);
    refresh();
  };
  const submit = () => {
    const text = written(box);
    if (isEmpty()) return;
    previews.replaceChildren();
    setTimeout(() => fill(''));
    send(text);
  };
  box.addEventListener('input', refresh);
  box.addEventListener('keydown', (event) => onEnter(event, submit));
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  switchModes(root, refresh);
  takeAttachment(root, refresh);
  fill(draft);
  return root;
}

import { scene } from './scene.js';

const keys = [
  'altKey',
  'charCode',
  'ctrlKey',
  'code',
  'key',
  'keyCode',
  'location',
  'metaKey',
  'repeat',
  'shiftKey',
];

/** Fills the editor's frame, and dispatches what happens in it once more on the frame itself, as Proton does. */
export function openEditor(frame, { text, onFocus, onInput }) {
  if (scene.sandbox) {
    frame.setAttribute('sandbox', 'allow-same-origin allow-popups allow-popups-to-escape-sandbox');
  }
  const page = frame.contentDocument;
  page.open();
  page.write(`<head></head><body><div id="proton-editor-container"><div id="rooster-editor-wrapper">
    <div id="rooster-editor" contenteditable="true" style="min-height: 90px"></div>
    <div id="proton-editor-toggle-container"></div></div></div></body>`);
  page.close();
  const body = page.getElementById('rooster-editor');
  body.textContent = text ?? '';
  const wrapper = page.getElementById('rooster-editor-wrapper');
  for (const type of ['keydown', 'click', 'input'])
    wrapper.addEventListener(type, (event) => bubble(frame, event));
  wrapper.addEventListener('click', onFocus);
  wrapper.addEventListener('input', onInput);
  return { focus: () => body.focus(), text: () => body.textContent };
}

function bubble(frame, event) {
  const clone = new CustomEvent(event.type, { bubbles: true });
  if ('key' in event) {
    for (const name of keys) clone[name] = event[name];
    if (sendsByKey(event)) event.preventDefault();
    if (event.key === 'Tab') return;
  }
  frame.dispatchEvent(clone);
}

/** Whether the key is Proton's shortcut for sending. */
export function sendsByKey(event) {
  return event.key === 'Enter' && (scene.mac ? event.metaKey : event.ctrlKey);
}

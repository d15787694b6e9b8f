import { element, safe } from '../markup.js';
import { button } from './dialogs.js';
import { openEditor } from './editor.js';
import { snackbar } from './overlays.js';
import { scene } from './scene.js';

document.documentElement.lang = scene.locale;

const blank = () => ({ kind: 'new', to: [], cc: [], bcc: [], subject: '', text: '', sendAt: false });

const { name, email } = scene.person;
const main =
  element(`<div class="main-view"><div class="list-column"><div class="list-row"><span>${safe(name)}</span> Coffee?</div></div>
  <div class="mail-viewer"><button class="text-ellipsis" title="${safe(email)}">${safe(`${name} <${email}>`)}</button></div></div>`);
main.append(
  button('newMail_action', () => openEditor(blank())),
  button('reply_action', () =>
    openEditor({ ...blank(), kind: 'reply', to: [scene.person], subject: 'Re: Coffee?' }),
  ),
  button('trash_action', () => snackbar('undoMoveMail_msg', () => {})),
);
document.querySelector('#root').prepend(main);

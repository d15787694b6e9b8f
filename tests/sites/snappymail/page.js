import { composePopup } from './compose.js';
import { mailbox } from './form.js';
import { openMail } from './message.js';
import { scene } from './scene.js';

document.documentElement.lang = scene.locale;
document.querySelector('#rl-right').append(mailbox());
if (scene.opened) document.querySelector('#rl-right').append(openMail());

const open = composePopup();

document.querySelector('.buttonCompose').addEventListener('click', () => open());
document.querySelector('.buttonReply').addEventListener('click', () => {
  open({ to: [scene.person], subject: 'Re: Coffee?' });
});

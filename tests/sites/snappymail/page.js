import { composePopup } from './compose.js';
import { mailbox } from './form.js';
import { scene } from './scene.js';

document.documentElement.lang = scene.locale;
document.querySelector('#rl-right').append(mailbox());

const open = composePopup();

document.querySelector('.buttonCompose').addEventListener('click', () => open());
document.querySelector('.buttonReply').addEventListener('click', () => {
  open({ to: [scene.person], subject: 'Re: Coffee?' });
});

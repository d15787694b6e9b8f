import { compose } from './compose.js';
import { cut, cutAll } from './dom.js';
import { scene } from './scene.js';

let openPane;

document.documentElement.lang = scene.locale;
document.title = 'Mail - Ana Me - Outlook';

if (/\/(deeplink\/)?compose/.test(location.pathname)) openOwnWindow();
else openMailbox();

// `/mail/deeplink/compose?to=…` and what *Pop out* opens: a document that is nothing but a pane.
function openOwnWindow() {
  const query = new URLSearchParams(location.search);
  const to = query.get('to') ?? query.get('mailtouri')?.replace(/^mailto:/, '');
  const people = to?.split(/[;,]/).filter(Boolean).map(personOf) ?? [];
  compose(window.opener?.poppedOut ?? { TO: people, subject: query.get('subject') }, (pane) => {
    if (scene.hasHeader) addHeader();
    document.body.append(pane.root);
    return () => scene.closesAfter && setTimeout(() => window.close(), scene.closesAfter);
  });
}

function addHeader() {
  document.body.append(...cutAll('header', { me: scene.me.email }));
}

function personOf(email) {
  return [scene.person, ...scene.others].find((one) => one.email === email) ?? { name: email, email };
}

function openMailbox() {
  addHeader();
  document.body.append(...cutAll('mailbox', { me: scene.me.email, shared: scene.sharedMailbox }));
  const place = document.querySelector('#ReadingPaneContainerId');
  for (let n = 0; n < scene.oldPanes; n++) openOldPane(place);
  document.querySelector('[aria-label="New mail"]').addEventListener('click', () => openNew(place));
  document.querySelector('[data-convid]').addEventListener('click', () => {
    leaveOpenPane();
    openReading(place);
  });
}

// Whoever opens something else leaves the pane; what it holds stays as a draft.
function leaveOpenPane() {
  openPane?.leave();
  openPane = undefined;
}

function openNew(place) {
  leaveOpenPane();
  place.querySelector('[data-app-section=ConversationContainer]')?.remove();
  openPane = compose({}, inPlace(place));
  openPane.wells.TO.line.focus();
}

function inPlace(place) {
  return (pane) => {
    place.append(pane.root);
    return () => {};
  };
}

function openOldPane(place) {
  const pane = compose({ TO: scene.others.slice(0, 1), subject: 'An old draft' }, inPlace(place));
  pane.root.hidden = true;
}

function openReading(place) {
  place.querySelector('[data-app-section=ConversationContainer]')?.remove();
  const { name, email } = scene.person;
  const reading = cut('reading', { person: scene.pills === 'name' ? name : `${name}<${email}>` });
  place.append(reading);
  if (scene.invitation) showQuestion(reading, 'invitation', 'Accepted');
  if (scene.receipt) showQuestion(reading, 'receipt', 'Receipt sent');
  reading.querySelector('[aria-label=Forward]').addEventListener('click', () => {
    openPane = compose({ subject: 'Fw: Coffee?', isReply: true }, inPlace(reading));
    openPane.wells.TO.line.focus();
  });
  reading.querySelector('[aria-label=Reply]').addEventListener('click', () => {
    openPane = compose({ TO: [scene.person], subject: 'Re: Coffee?', isReply: true }, inPlace(reading));
    openPane.body.focus();
  });
}

// What is answered by a mail that goes out without any pane.
function showQuestion(reading, part, answered) {
  const question = cut(part);
  reading.append(question);
  question.querySelector('button').addEventListener('click', () => question.replaceChildren(answered));
}

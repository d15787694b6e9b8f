import { element, safe, wait } from '../markup.js';
import { conversations, threadId } from './conversations.js';
import { feedPage } from './feed.js';
import { openInvite } from './invite.js';
import { openBubble, startOverlay } from './overlay.js';
import { showCompose, showPane } from './pane.js';
import { profilePage, searchPage } from './profile.js';
import { salesPage } from './sales.js';
import { me, scene } from './scene.js';
import { receive } from './sending.js';
import { sidebar } from './sidebar.js';

const nav = () => `<header id="global-nav" class="global-nav">
  <img class="global-nav__me-photo" alt="${safe(me.name)}"></header>`;

/** The full page: the list and one thread, in the light DOM. */
function messagingPage() {
  document.body.append(element(nav()), element('<main class="scaffold-layout msg__page"></main>'));
  const detail = element('<section class="scaffold-layout__detail msg__detail"></section>');
  document.querySelector('main').append(
    sidebar((conversation) => showPane(detail, conversation)),
    detail,
  );
  if (location.pathname.startsWith('/messaging/compose')) return showCompose(detail);
  const open = conversations.find((conversation) => location.pathname.includes(threadId(conversation)));
  return showPane(detail, open ?? conversations[0]);
}

/** An SDUI page, whose legacy part is a whole page of its own in a frame of the same origin. */
function framePage() {
  document.body.append(
    element(`<main data-sdui-screen="com.linkedin.sdui.flagshipnav.search.SearchResultsContent"><h1>Jobs</h1>
      <iframe data-testid="interop-iframe" src="/preload/?interop=true"></iframe></main>`),
  );
}

/** What the frame holds: a legacy page with its overlay in its own light DOM. */
function preloadPage() {
  document.body.append(element('<div id="app__container"><div class="authentication-outlet"></div></div>'));
  for (const { member } of scene.people) openBubble(member);
}

/** A legacy page (notifications, company pages) with nothing of its own to tell. */
function legacyPage() {
  document.body.append(
    element(nav()),
    element('<main class="scaffold-layout__main"><h1>Notifications</h1></main>'),
  );
}

/** The invitation at its own address, where the dialog is all that the page holds (seen 2026-08). */
function invitePage() {
  const main = element(
    '<main data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.CustomInvite"></main>',
  );
  document.body.append(main);
  openInvite(scene.people[0], main);
}

const pages = [
  ['/preload/custom-invite/', invitePage],
  ['/search/results/people/', searchPage],
  ['/sales/', salesPage],
  ['/messaging/', messagingPage],
  ['/preload/', preloadPage],
  ['/jobs/', framePage],
  ['/in/', profilePage],
  ['/feed/', feedPage],
  ['/', legacyPage],
];

/** Lets a message come by itself, so long after the page opened; 0: not at all. */
async function later(after, from, text) {
  if (!after) return;
  await wait(after);
  receive(conversations[0], from, text);
}

pages.find(([path]) => location.pathname.startsWith(path))[1]();
if (!/^\/(preload|jobs|sales)\//.test(location.pathname)) startOverlay();
later(scene.phoneAfter, me, 'Sent from my phone');
later(scene.writesAfter, scene.people[0], 'Good to hear from you');

import { element, safe } from '../markup.js';
import { connectLink, markInvited, moreButton } from './connect.js';
import { invite } from './invite.js';
import { openBubble } from './overlay.js';
import { scene } from './scene.js';
import { openUpsell } from './upsell.js';
import { askToWithdraw } from './withdraw.js';

const message = (person, text) => {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${person.member}`);
  const query = `profileUrn=${urn}&recipient=${person.member}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
  return `<a href="/messaging/compose/?${query}" data-member="${person.member}">${text}</a>`;
};

const card = (person) => `<section componentkey="com.linkedin.sdui.profile.card.Topcard" id="ref_Topcard">
  <div class="_2d8f1a"><p class="_8b21c0">${safe(person.name)}</p><p>· 2nd</p><p>${safe(person.headline ?? '')}</p></div>
  ${message(person, 'Message')}${scene.connectInMore ? moreButton(person) : connectLink(person)}</section>`;

/** Others one may know, with links of the same kinds. */
const aside = () =>
  `<aside><h2>More profiles for you</h2>${scene.others
    .map(
      (other) => `<div><a href="/in/${other.slug}/">${safe(other.name)}</a>
      ${message(other, 'Message')}${connectLink(other)}</div>`,
    )
    .join('')}</aside>`;

/** How the people found link to a profile. */
const profileLinks = {
  plain: ({ slug, name }) => `<a href="/in/${slug}/"><span>${safe(name)}</span></a>`,
  picture: ({ slug, name }) =>
    `<a href="/in/${slug}/"><img src="data:," width="40" height="40"></a><a href="/in/${slug}/">${safe(name)}</a>`,
  spoken: ({ slug, name }) => `<a href="/in/${slug}/"><span aria-hidden="true">${safe(name)}</span>
    <span class="visually-hidden">View ${safe(name)}’s profile</span></a>`,
};

const result = (person) => `<div role="listitem" componentkey="SearchResults${person.slug}">
  ${(profileLinks[scene.found] ?? profileLinks.plain)(person)}<span>· 2nd</span><span>Carpenter</span>
  ${connectLink(person, 'search')}</div>`;

function openMenu(person) {
  const menu = element(`<div role="menu"><div role="menuitem">Follow</div>
    <div role="menuitem">${connectLink(person)}</div></div>`);
  document.body.append(menu);
  menu.addEventListener('click', () => setTimeout(() => menu.remove()));
}

/** Whom one of the page's own links is about. */
const personOf = ({ href }) =>
  [...scene.people, ...scene.others].find(
    ({ slug }) => href.endsWith(`=${slug}`) || href.endsWith(`/${slug}/`),
  );

const links = 'a[data-member], a[data-connect]';

function press(event) {
  const [person] = scene.people;
  if (event.target.closest('[data-more]')) openMenu(person);
  const link = event.target.closest(links);
  if (!link) return;
  event.preventDefault();
  if (link.href.includes('vanityName=')) invite(personOf(link));
  else if (!link.dataset.member) askToWithdraw(personOf(link));
  else if (scene.inMail === 'upsell') openUpsell(person);
  else openBubble(link.dataset.member);
}

/** A page in the SDUI rendering: no h1, no photo of oneself, hashed classes; its own links open bubbles and dialogs. */
function sdui(screen, content) {
  document.body.append(
    element(
      `<div id="root"><main data-sdui-screen="com.linkedin.sdui.flagshipnav.${screen}">${content}</main></div>`,
    ),
  );
  if (scene.invited) markInvited(scene.people[0], true);
  document.body.addEventListener('click', press);
}

/** Somebody's profile. */
export function profilePage() {
  const [person] = scene.people;
  document.title = `${person.name} | LinkedIn`;
  sdui('profile.Profile', card(person) + aside());
}

/** People found. */
export function searchPage() {
  sdui('search.SearchResultsPeople', [...scene.people, ...scene.others].map(result).join(''));
}

import { element, safe } from './dom.js';
import { openInvite } from './invite.js';
import { openBubble } from './overlay.js';
import { scene } from './scene.js';

const message = (person, text) => {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${person.member}`);
  const query = `profileUrn=${urn}&recipient=${person.member}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
  return `<a href="/messaging/compose/?${query}" data-member="${person.member}">${text}</a>`;
};

const card = (person) => `<section componentkey="com.linkedin.sdui.profile.card.Topcard" id="ref_Topcard">
  <div class="_2d8f1a"><p class="_8b21c0">${safe(person.name)}</p><p>· 1st</p><p>${safe(person.headline ?? '')}</p></div>
  ${message(person, 'Message')}
  <a href="/preload/custom-invite/?vanityName=${person.slug}" aria-label="Invite ${safe(person.name)} to connect">Connect</a>
</section>`;

/** Others one may know, with links of the same kinds. */
const aside = () =>
  `<aside>${scene.others.map((other) => `<p>${safe(other.name)} ${message(other, 'Message')}</p>`).join('')}</aside>`;

/** A profile in the SDUI rendering: no h1, no photo of oneself, hashed classes; the page's own links open bubbles. */
export function profilePage() {
  const [person] = scene.people;
  document.title = `${person.name} | LinkedIn`;
  document.body.append(
    element(`<div id="root"><main data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
      ${card(person)}${aside()}</main></div>`),
  );
  document.body.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="/messaging/compose/"], a[href^="/preload/custom-invite/"]');
    if (!link) return;
    event.preventDefault();
    if (link.dataset.member) openBubble(link.dataset.member);
    else openInvite(link, person);
  });
}

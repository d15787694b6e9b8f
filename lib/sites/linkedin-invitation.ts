import { firstFound, isOn, nobody, type Recipients, type Site, textOf } from './site';

/** What asks to connect; once the invitation is out, another link stands in its place (seen 2026-09). */
const connect = 'a[href*="custom-invite/?vanityName="]';

/** What it opens where it does not send at once: a dialog of the older or the newer rendering. */
const dialog = '[aria-labelledby=send-invite-modal], .send-invite, dialog';

/** The last of the dialog's buttons sends, with a note and without, or one that says so; their names are words. */
const sends = 'button.artdeco-button--primary, button ~ button:last-of-type, button[aria-label^="Send "]';

const note = '#custom-message';

/** LinkedIn's invitations to connect, with a note and without (seen 2026-09); a script of their own, for its weight. */
export const linkedinInvitation: Site = {
  id: 'linkedin',
  hosts: ['*://*.linkedin.com/*'],
  onPress: learnInvited,
  surfaces: [
    {
      part: 'invitation',
      root: [dialog, 'main'],
      button: sends,
      field: note,
      recipients: invited,
      proof: { kind: 'gone', part: 'button', unless: isStillOffered },
      // The box for a note opens, or the page says that it did not work.
      error: `${note}, :is(${dialog}) [role=alert], [data-test-artdeco-toast-item-type=error], [class*=toast][class*=error]`,
      // The dialog's cross, or anything beside it, closes it.
      cancels: (path) => !isOn(path, sends),
    },
    {
      part: 'invitation',
      root: [`:has(> ${connect})`],
      button: connect,
      field: note,
      recipients: (root) => memberOf(root.querySelector(connect)?.getAttribute('href') ?? ''),
      proof: { kind: 'gone', part: connect, unless: (root) => !root.isConnected },
      error: `${dialog}, [data-test-artdeco-toast-item-type=error], [class*=toast][class*=error]`,
    },
  ],
};

/** Whom the invitation is for whose dialog is open. */
let newest: Recipients = nobody;

function learnInvited(path: readonly Element[]): void {
  const link = path.find((element) => element.matches(connect));
  if (!isOn(path, dialog)) newest = memberOf(link?.getAttribute('href') ?? '');
}

/** On a page of its own the address tells who is invited; for a dialog the link that was pressed. */
function invited(root: Element): Recipients {
  const here = memberOf(location.search, textOf(root.querySelector('strong')));
  return root.matches('main') || here !== nobody ? here : newest;
}

/** A dialog that was dismissed leaves the page offering the same. */
function isStillOffered(): boolean {
  const [key = ''] = newest.people[0]?.keys ?? [];
  return [...document.querySelectorAll(connect)].some((link) =>
    memberOf(link.getAttribute('href') ?? '').people.some(({ keys }) => keys.includes(key)),
  );
}

/** The member that an invitation's address names by slug; a profile's title is the name, elsewhere a link's text, or what is said. */
function memberOf(address: string, said = ''): Recipients {
  const slug = address.match(/vanityName=([\w%-]+)/)?.[1];
  if (!slug) return nobody;
  const name =
    location.pathname.split('/')[2] === slug
      ? document.title.replace(/^\(\d+\) | \|.*/g, '')
      : shownBy(`:is(a[href$="/in/${slug}"], a[href*="/in/${slug}/"], a[href*="/in/${slug}?"])`);
  return { people: [{ name: name || said, keys: [`linkedin:in/${slug.toLowerCase()}`] }] };
}

/** The name that links to a profile show: a picture shows none, and what is read aloud beside a name is more than it. */
function shownBy(link: string): string {
  const links = [...firstFound(document, `${link} [aria-hidden=true]`), ...firstFound(document, link)];
  return links.map(textOf).find(Boolean) ?? '';
}

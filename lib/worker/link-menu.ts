import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { isSiteId, isWebmail } from '../channels';
import { type LinkedPerson, linkPatterns, personBehind } from '../people/link';
import { cleanName } from '../people/names';
import { readSettings } from '../settings';
import { openSmall } from './open-answers';
import { runInPage } from './run-in-page';

const id = 'log-outreach';

/** Longer link texts are no names. */
const longestName = 60;

/** Puts *Log outreach to…* on links to people; once more at each start, for browsers keep it as it was. */
export async function offerOnLinks(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id,
    title: i18n.t('manifest.onLink'),
    contexts: ['link'],
    targetUrlPatterns: [...linkPatterns],
  });
}

/** Opens the hand log for the person behind the link that was chosen. */
export async function logBehindLink(
  { menuItemId, linkUrl = '', frameId = 0 }: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): Promise<void> {
  const person = menuItemId === id ? personBehind(linkUrl) : undefined;
  if (!person) return;
  const name = nameFrom(await linkText(linkUrl, frameId, tab?.id)) ?? person.name;
  const query = new URLSearchParams({ log: name, key: person.key, channel: await channelOf(person) });
  await openSmall(`?${query}`);
}

/** A mail may leave through any webmail: through the one the person means to use. */
async function channelOf({ channel }: LinkedPerson): Promise<string> {
  if (channel !== 'mail') return channel;
  const { startChannel } = await readSettings();
  return isSiteId(startChannel) && isWebmail(startChannel) ? startChannel : 'other';
}

/** What the link says in the page; choosing from the menu lets us look there this once. */
async function linkText(href: string, frameId: number, tabId?: number): Promise<string> {
  if (tabId === undefined) return '';
  const read = (address: string) => {
    const links = [document.activeElement, ...document.querySelectorAll('a[href]')];
    const same = links.filter((link) => link instanceof HTMLAnchorElement && link.href === address);
    return same.map((link) => (link as HTMLElement).innerText).find((text) => text.trim() !== '') ?? '';
  };
  const target = { tabId, frameIds: [frameId] };
  return String((await runInPage({ target, func: read, args: [href] })) ?? '');
}

/** A name from a link's text, unless that is an address or a sentence. */
function nameFrom(text: string): string | undefined {
  const name = cleanName(text);
  return name !== '' && name.length <= longestName && !/[@/]|\d{4}/.test(name) ? name : undefined;
}

import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Answer } from '../browser/internet';
import type { SiteCase } from '../sites/case';
import { cases as gmailCases } from '../sites/gmail/cases';
import { someone } from '../sites/stage';
import { facebookPage, linkedInPage, writeMessage, writeOnFacebook } from './sending';

const sites = join(import.meta.dirname, '../sites');

/** Where the replica of each host is. */
const folders: Readonly<Record<string, string>> = {
  'www.linkedin.com': 'linkedin',
  'www.facebook.com': 'facebook',
  'mail.google.com': 'gmail',
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
};

/** Answers for the sites that have a replica here; every other host has nothing. */
export const asTheSites: Answer = ({ hostname, pathname }) => {
  const folder = folders[hostname];
  if (!folder) return undefined;
  const name = basename(pathname);
  const part = [join(sites, folder, name), join(sites, name)].find(
    (path) => extname(path) in types && existsSync(path),
  );
  const path = part ?? join(sites, folder, 'replica.html');
  return { type: types[extname(path)] ?? 'text/plain', body: readFileSync(path) };
};

type Scenery = Pick<SiteCase, 'url' | 'scene'>;

/** Opens a replica as any page is opened: the network brings it. */
async function open(context: BrowserContext, one: Scenery, number: number): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((scene) => Object.assign(window, { scene }), one.scene(someone(number)));
  await page.goto(one.url(someone(number)));
  return page;
}

/** Sends a message on LinkedIn to the first invented person, one on Facebook to the second, and a mail to the third. */
export async function sendEverywhere(context: BrowserContext): Promise<void> {
  const linkedIn = await open(context, linkedInPage, 1);
  await writeMessage(linkedIn);
  const facebook = await open(context, facebookPage, 2);
  await writeOnFacebook(facebook);
  const [mail] = gmailCases.filter(({ expects }) => expects(someone(3)) !== 'none');
  if (!mail) throw new Error('Gmail has no case that counts.');
  const gmail = await open(context, mail, 3);
  await mail.act(gmail, someone(3));
  await gmail.waitForTimeout(3_000);
  for (const page of [linkedIn, facebook, gmail]) await page.close();
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, launchTendril, type Tendril } from '../browser/extension';
import { grantHosts } from '../browser/grant';
import { refusePermissions, standOver, takeBack } from '../browser/permissions';
import { justSent, namesOn } from '../browser/popup';
import { soon } from '../browser/soon';
import { pressSend } from '../sites/roundcube/acts';
import { someone } from '../sites/stage';
import { keepCommands } from './kept-commands';
import { sendMessage, writeMail } from './sending';

const pattern = 'https://mail.example.test/*';
const address = 'https://mail.example.test/?_task=mail';

let tendril: Tendril;
let popup: Page;
let sent: string[] = [];

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

async function restart(): Promise<void> {
  await tendril.close();
  tendril = await launchTendril({ profile: tendril.profile });
  popup = await tendril.open('popup.html');
}

/** Who waits in Just sent, the first one sent first. */
const waiting = async () => (await namesOn(justSent(popup))).reverse();

/** A message on a site that is always watched; when it is noticed, all that was sent before has been or never will be. */
async function noticeAlsoOnLinkedIn(number: number, before: readonly string[] = []): Promise<void> {
  await sendMessage(tendril.context, someone(number));
  sent = [...sent, ...before, someone(number).name];
  await soon(waiting).toEqual(sent);
}

async function allowAgain(): Promise<void> {
  await popup.getByRole('button', { name: 'Watch this site' }).click();
  await popup.getByRole('button', { name: 'Stop watching' }).waitFor();
}

async function mail(number: number): Promise<void> {
  const page = await writeMail(tendril.context, someone(number));
  await pressSend(page);
  await page.close();
}

test('a webmail that nobody allowed is not watched', async () => {
  await mail(1);
  await noticeAlsoOnLinkedIn(2);
});

test('Watch this site asks for that one host', async () => {
  const over = await tendril.context.newPage();
  await over.goto(popup.url());
  await standOver(over, address);
  const asked = await refusePermissions(over);
  await over.getByText('mail.example.test').waitFor();
  await over.getByRole('button', { name: 'Watch this site' }).click();
  await over.getByText('Not allowed: mail.example.test').waitFor();
  expect(await asked()).toEqual([{ origins: [pattern] }]);
  await over.close();
});

test('a host that was allowed is watched', async () => {
  await tendril.close();
  grantHosts(tendril.profile, built, [pattern]);
  await restart();
  await mail(3);
  sent = [...sent, someone(3).name];
  await soon(waiting).toEqual(sent);
});

test('a restart changes nothing about it', async () => {
  await restart();
  await mail(4);
  sent = [...sent, someone(4).name];
  await soon(waiting).toEqual(sent);
});

test('a host taken back falls silent at once, and one allowed again speaks, in pages that stand open', async () => {
  const [one, other] = [
    await writeMail(tendril.context, someone(5)),
    await writeMail(tendril.context, someone(6)),
  ];
  await takeBack(popup, pattern);
  await standOver(popup, address);
  await popup.getByRole('button', { name: 'Watch this site' }).waitFor();
  await pressSend(one);
  await noticeAlsoOnLinkedIn(7);

  await popup.bringToFront();
  await allowAgain();
  await pressSend(other);
  sent = [...sent, someone(6).name];
  await soon(waiting).toEqual(sent);
});

test('a page that was given its script again and again tells of a send once', async () => {
  const page = await writeMail(tendril.context, someone(8));
  await popup.bringToFront();
  for (let times = 0; times < 2; times += 1) {
    await takeBack(popup, pattern);
    await popup.reload();
    await allowAgain();
  }
  const given = await keepCommands(popup);
  await pressSend(page);
  await noticeAlsoOnLinkedIn(9, [someone(8).name]);
  const kinds = (await given()).map((command) => Object(command).site);
  expect(kinds.sort()).toEqual(['linkedin', 'roundcube']);
});

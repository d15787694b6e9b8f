import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchTendril, type Tendril } from '../browser/extension';
import { justSent, namesOn } from '../browser/popup';
import { soon } from '../browser/soon';
import { onPage } from '../sites/linkedin/hand';
import { someone } from '../sites/stage';
import { openThread } from './sending';

let tendril: Tendril;
let popup: Page;

beforeAll(async () => {
  tendril = await launchTendril();
  await tendril.commit();
  popup = await tendril.open('popup.html');
});

afterAll(() => tendril.close());

const secret = 'Shall we meet at the harbour?';

/** LinkedIn as it may be one day: messages carry their id under another name. */
function renameIds(): void {
  const old = 'data-event-urn';
  new MutationObserver(() => {
    for (const row of document.querySelectorAll(`[${old}]`)) {
      row.setAttribute('data-message-urn', row.getAttribute(old) ?? '');
      row.removeAttribute(old);
    }
  }).observe(document, { childList: true, subtree: true });
}

async function sendInVain(page: Page): Promise<void> {
  const { write, sendButton } = onPage(page);
  await write(secret);
  await sendButton.click();
  // Longer than an attempt waits for its proof.
  await page.waitForTimeout(6_000);
}

test('sends that get lost three times in a row are told by name, with a report that holds no word', async () => {
  const who = someone(1);
  await tendril.context.addInitScript(renameIds);
  const page = await openThread(tendril.context, who);
  const trouble = popup.getByText('LinkedIn seems to have changed');
  await sendInVain(page);
  await sendInVain(page);
  expect(await trouble.count()).toBe(0);
  await sendInVain(page);
  await popup.bringToFront();
  await trouble.waitFor();
  expect(await namesOn(justSent(popup))).toEqual([]);

  await popup.getByRole('button', { name: 'Show report' }).click();
  const report = popup.getByRole('textbox', { name: /report/i });
  await soon(() => report.inputValue()).toMatch(/msg-form/);
  const text = await report.inputValue();
  expect(text).toMatch(/^Site: LinkedIn\nPart: message\n/);
  for (const word of ['harbour', 'Jane', who.slug, who.member]) expect(text).not.toContain(word);
  await page.close();
});

test('it says so no more once the person says that it is fine', async () => {
  await popup.getByRole('button', { name: 'It is fine' }).click();
  await soon(() => popup.getByText('seems to have changed').count()).toBe(0);
});

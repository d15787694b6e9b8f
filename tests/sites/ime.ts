import type { Page } from 'playwright-core';

/** Composes `text` as an input method does and takes it with Enter: a key that belongs to the input method alone. */
export async function composeAndCommit(page: Page, text: string): Promise<void> {
  await page.bringToFront(); // an input method writes into the page in front only
  const cdp = await page.context().newCDPSession(page);
  const caret = { selectionStart: text.length, selectionEnd: text.length };
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await cdp.send('Input.imeSetComposition', { text, ...caret });
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await cdp.send('Input.insertText', { text });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  await cdp.detach();
}

/**
 * The Enter of a browser that ends the composition before its keydown: only the key code, 229, still tells. Safari does
 * so; Chromium cannot be made to, hence the synthetic event.
 */
export async function pressLateImeEnter(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.activeElement?.shadowRoot ?? document;
    const init = {
      key: 'Enter',
      code: 'Enter',
      keyCode: 229,
      bubbles: true,
      cancelable: true,
      composed: true,
    };
    root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
  });
}

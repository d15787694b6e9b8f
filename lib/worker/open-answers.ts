import { browser } from 'wxt/browser';

/** The popup's size, for a window of its own. */
const size = { width: 400, height: 620 };

/** Opens the popup in a small window of its own, with what it shall show. */
export async function openSmall(query = ''): Promise<void> {
  await browser.windows.create({ type: 'popup', url: `/popup.html${query}`, ...size });
}

/** Opens what waits for an answer: the popup at its button, or in a window where the browser does not open it there. */
export async function openAnswers(): Promise<void> {
  // Chrome before 127 has no such call for everyone, Firefox wants a click, and both a window in front.
  await browser.action.openPopup().catch(() => openSmall());
}

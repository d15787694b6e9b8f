/**
 * Hands the focus on before an answered row leaves: to the button of that name on the next row, or on the one
 * before, or to the heading of *This week*, where the answer shows.
 */
export function passFocus(button: HTMLElement): void {
  const buttons = [...(rowBeside(button)?.querySelectorAll('button') ?? [])];
  const heir = buttons.find(({ textContent }) => textContent === button.textContent) ?? weekHeading(button);
  heir?.focus();
}

/** The row that stays when the one around this leaves: the next one, or else the one before. */
export function rowBeside(element: Element): Element | null | undefined {
  const row = element.closest('li');
  return row?.nextElementSibling ?? row?.previousElementSibling;
}

/** Hands the focus to the heading of *This week* before what had it leaves. */
export function focusWeek(button: HTMLElement): void {
  weekHeading(button)?.focus();
}

function weekHeading(button: HTMLElement): HTMLElement | null {
  return button.ownerDocument.getElementById('this-week');
}

/** The second half of a double click: the next row has moved under it, and must not be answered too. */
export function isExtraClick(event: MouseEvent): boolean {
  return event.detail > 1;
}

/** Keeps a held Enter key from answering for row after row. */
export function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

/** As a `ref`: gives the focus to what has just appeared. */
export function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}

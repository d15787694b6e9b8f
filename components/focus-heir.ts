/**
 * Hands the focus on before an answered row leaves: to the same button of the next row, or of the one
 * before, or to the heading of *This week*, where the answer shows.
 */
export function passFocus(button: HTMLElement): void {
  const row = button.closest('li');
  const place = [...(button.parentElement?.children ?? [])].indexOf(button);
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const heir =
    neighbour?.querySelectorAll('button')[place] ?? button.ownerDocument.getElementById('this-week');
  heir?.focus();
}

/** The second half of a double click: the next row has moved under it, and must not be answered too. */
export function isExtraClick(event: MouseEvent): boolean {
  return event.detail > 1;
}

/** Keeps a held Enter key from answering for row after row. */
export function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

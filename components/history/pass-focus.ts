/**
 * Hands the focus on before a row leaves: to the last button of the next row, or of the one before, which is the
 * button that opened its menu.
 */
export function passFocus(idWithin: string): void {
  const row = document.getElementById(idWithin)?.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  [...(neighbour?.querySelectorAll('button') ?? [])].at(-1)?.focus();
}

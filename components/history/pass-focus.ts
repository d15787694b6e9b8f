import { rowBeside } from '../focus-heir';

/**
 * Hands the focus on before a row leaves: to the last button of the next row, or of the one before, which is the
 * button that opened its menu.
 */
export function passFocus(idWithin: string): void {
  const within = document.getElementById(idWithin);
  const buttons = within && rowBeside(within)?.querySelectorAll('button');
  [...(buttons ?? [])].at(-1)?.focus();
}

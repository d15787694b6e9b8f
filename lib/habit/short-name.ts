/**
 * A name that fits where it is shown: on one line, cut at `most` characters. Pages decide what people are
 * called, so a name may be markup or very long.
 */
export function shortName(name: string, most: number): string {
  const line = name
    .slice(0, 20 * most)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : line;
}

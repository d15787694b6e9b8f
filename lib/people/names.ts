/**
 * Marks that a page puts around a name and that are not of it: direction marks and isolates, zero-width
 * space and byte-order mark, control characters, and private-use glyphs, which are icons (Outlook's pills).
 */
const marks = /[\p{Co}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|(?![\t\r\n])\p{Cc}/gu;

/** What follows a name on the same line: degree, presence, listing ("Jane Doe · 1st", "Jane Doe • Mobile"). */
const trailer = /\s[·•|]\s.*$/u;

/** Longer names are cut: nobody reads on, and a hostile page could fill the store. */
const longest = 120;

/** The name a person reads, from what a page shows; empty when nothing is left. */
export function cleanName(shown: string): string {
  const line = shown
    .slice(0, 10_000)
    .replace(marks, '')
    .split(/[\r\n]+/)
    .find((part) => part.trim() !== '');
  const name = (line ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(trailer, '')
    .replace(/^[\s|"']+|[\s,;"']+$/g, '');
  return [...name].slice(0, longest).join('').trimEnd().toWellFormed();
}

const readable = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * One or two letters that stand for a person. Only scripts with capitals are abbreviated to two: elsewhere
 * (Arabic, Chinese, Hindi...) two letters of different words would join or read as a word of their own.
 */
export function initials(name: string): string {
  const start = name.slice(0, 500).split('@')[0] ?? '';
  const letters = start
    .split(/[\s._]+/)
    .map(firstLetter)
    .filter((letter) => letter !== '');
  const [first = '·', ...others] = letters;
  const last = others.at(-1);
  return last !== undefined && hasCapitals(first) && hasCapitals(last) ? first + last : first;
}

/** Made once: making one takes longer than using it for a whole page of names. */
const segmenter = new Intl.Segmenter();

function firstLetter(word: string): string {
  for (const { segment } of segmenter.segment(word)) if (readable.test(segment)) return segment.toUpperCase();
  return '';
}

function hasCapitals(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase();
}

/** Letters with a stroke or of two letters, which Unicode does not take apart. */
const whole: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/**
 * A text as one looks for it: without case and accents. Only the accents of Latin, Greek and Cyrillic go:
 * elsewhere the marks are letters (Hindi, Thai, Arabic).
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => whole[letter] ?? letter);
}

/** The words of a text, folded; marks between them are none. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

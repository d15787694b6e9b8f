/** A word by which a mail header carries what is not ASCII (RFC 2047): charset, way of writing, letters. */
const word = /=\?([^?\s]+)\?([QB])\?([ ->@-~]*)\?=/gi;

const onlyWords = new RegExp(`^(?:${word.source}\\s*)+$`, 'i');

/**
 * A header's text with its encoded words decoded, as the address parser asks for it. It stands in for the parser's
 * own (wxt.config.ts), which brings every name that mail programs ever gave to a charset: pages show decoded text,
 * so a word comes only from a header that somebody pasted. With one that the browser cannot decode it stays as it is.
 */
export function decodeWords(text: string): string {
  try {
    return text.replace(/(?<=\?=)\s+(?==\?)/g, '').replace(word, decoded);
  } catch {
    return text;
  }
}

/** Whether a text holds encoded words and nothing else. */
export function isEncodedWordsOnly(text: string): boolean {
  return onlyWords.test(text);
}

function decoded(_: string, charset: string, way: string, letters: string): string {
  const bytes = Uint8Array.from(/b/i.test(way) ? atob(letters) : unquoted(letters), byteOf);
  // After a `*` stands the language.
  return new TextDecoder(charset.replace(/\*.*/, '')).decode(bytes);
}

function unquoted(letters: string): string {
  const byte = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
  return letters.replaceAll('_', ' ').replace(/=([\da-f]{2})/gi, byte);
}

function byteOf(letter: string): number {
  return letter.charCodeAt(0);
}

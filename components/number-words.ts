/** Making a format takes longer than using it thousands of times. */
const formats = new Map<string, Intl.NumberFormat>();

/** A whole number as the language writes it: "1,514", "1.514". */
export function grouped(count: number, locale: string): string {
  const known = formats.get(locale);
  const format = known ?? new Intl.NumberFormat(locale);
  if (!known) formats.set(locale, format);
  return format.format(count);
}

import { i18n } from '#i18n';

/**
 * The language of the words, in the variety that the person reads: dates and numbers are written as the words
 * around them are.
 */
export function localeOf(languages: readonly string[]): string {
  const own = i18n.t('locale');
  const [language] = own.split('-');
  return languages.find((one) => one.split('-')[0] === language) ?? own;
}

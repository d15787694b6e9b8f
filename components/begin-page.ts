import { localeOf } from './locale';

/** Tells the browser, and with it screen readers, in which language a page speaks and what it is called. */
export function beginPage(title: string): void {
  document.documentElement.lang = localeOf(navigator.languages);
  document.title = title;
}

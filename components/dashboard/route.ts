/** The dashboard's pages in the order of its menu; the first is shown where an address names none. */
export const pages = ['people', 'history', 'months', 'encouragement', 'data', 'settings'] as const;

export type PageName = (typeof pages)[number];

/** Where in the dashboard an address leads: `dashboard.html#/people/abc` is `abc` among people. */
export interface Route {
  readonly page: PageName;
  /** What follows the page's name, as a contact's id or a month; empty for the page itself. */
  readonly rest: string;
  /** What follows a question mark, where something does: `#/history?channel=gmail`. */
  readonly query?: string;
}

/** Where the hash of an address leads. */
export function routeOf(hash: string): Route {
  const [path = '', query] = hash.replace(/^#\//, '').split('?');
  const [name, rest = ''] = path.split('/');
  const page = pages.find((one) => one === name);
  return page ? { page, rest: decoded(rest), ...(query && { query }) } : { page: pages[0], rest: '' };
}

/** The hash of an address that leads there. */
export function hashOf(page: PageName, rest = '', query = ''): string {
  return `#/${page}${rest && `/${encodeURIComponent(rest)}`}${query && `?${query}`}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

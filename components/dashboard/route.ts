/** A page of the dashboard, as its address names it: `dashboard.html#/settings`. */
export interface Route {
  readonly path: string;
  readonly name: string;
}

/** The dashboard's pages in the order of its menu; the first is shown where an address names none. */
export const routes = [{ path: 'settings', name: 'Settings' }] as const satisfies readonly Route[];

/** The page that the hash of an address names. */
export function routeOf(hash: string): (typeof routes)[number] {
  return routes.find(({ path }) => hash === `#/${path}`) ?? routes[0];
}

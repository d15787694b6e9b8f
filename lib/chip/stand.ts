import { make } from './make';

/** Important, inline and after `all`: no style sheet of the page reaches past it. */
const plain = 'all:initial;direction:ltr;display:block;position:fixed;z-index:2147483647;';

/** The chip's own place in a page. */
export interface Stand {
  readonly host: HTMLElement;
  readonly shadow: ShadowRoot;
  /**
   * Moves it there; hides it where there is no such place. Undoes what the page did to its style.
   * @returns whether it stood otherwise before.
   */
  move(to: { readonly left: number; readonly top: number } | undefined): boolean;
}

/**
 * Stands in the page, unseen as yet, in a shadow root that the page cannot open. It comes before the body:
 * after a send pages begin anew with the focus, so it is the next thing that Tab reaches, and it is never
 * among the children that the page's own scripts take for theirs.
 */
export function standInPage(css: string): Stand {
  const host = make('div', {});
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.append(make('style', { textContent: css }));
  const move: Stand['move'] = (to) => {
    const where = to ? `left:${to.left}px;top:${to.top}px;` : 'visibility:hidden;';
    const before = host.style.cssText;
    host.style.cssText = (plain + where).replaceAll(';', '!important;');
    return before !== host.style.cssText;
  };
  move(undefined);
  document.documentElement.insertBefore(host, document.body);
  return { host, shadow, move };
}

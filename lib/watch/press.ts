import { firstAround, type Site, type Surface } from '../sites/site';

/** A press that sends, if the page goes along with it. */
export interface Press {
  readonly site: Site;
  readonly surface: Surface;
  readonly root: Element;
  readonly field: Element | null;
}

/** The elements an event passes, from the innermost one outwards, through open shadow roots. */
export function pathOf(event: Event): Element[] {
  return event.composedPath().filter(isElement);
}

/** Nothing here asks with `instanceof`: what comes out of a frame is not of this window's classes. */
function isElement(target: EventTarget): target is Element {
  // The value of `Node.ELEMENT_NODE`: to ask `Node` would bring that class into the heap of each script.
  return (target as Node).nodeType === 1;
}

/** Whether an event is a key's. What a page dispatches under that name may have no key that is seen from here. */
export function isKey(event: Event): event is KeyboardEvent {
  return event.type === 'keydown';
}

/** The press that a click, Enter or Space, which passes this path, makes on one of the sites' surfaces, if it makes one. */
export function pressIn(event: Event, path: readonly Element[], sites: readonly Site[]): Press | undefined {
  if (isKey(event) && !isDecided(event)) return;
  for (const site of sites)
    for (const surface of site.surfaces) {
      const press = pressOn(surface, event, path);
      if (press) return { site, ...press };
    }
  return;
}

/** The element around what was pressed that the surface calls its root. */
export function rootOf(start: Element, { root }: Surface): Element | undefined {
  return firstAround(start, root);
}

/** Not the key that ends a composition (229 is how some input methods report it) or is held down. */
function isDecided(event: KeyboardEvent): boolean {
  return !event.isComposing && event.keyCode !== 229 && !event.repeat;
}

function pressOn(surface: Surface, event: Event, path: readonly Element[]): Omit<Press, 'site'> | undefined {
  const on = (selector: string) => path.find((element) => element.matches(selector));
  const button = on(surface.button);
  const field = on(surface.field);
  const start = isKey(event) ? (scriptedButton(button) ?? field) : button;
  const root = start && rootOf(start, surface);
  // A composer inside of a frame is the affair of the script that runs there.
  if (!root || root.ownerDocument !== document || start.matches(':disabled, [aria-disabled=true]')) return;
  if (start === field && !sendsByKey(event as KeyboardEvent, surface, root, field)) return;
  return { surface, root, field: field ?? root.querySelector(surface.field) };
}

/** A real button answers keys with a click of its own; one made by script must listen to the key, as we do. */
function scriptedButton(button: Element | undefined): Element | undefined {
  return button?.matches('button, input') ? undefined : button;
}

function sendsByKey(event: KeyboardEvent, surface: Surface, root: Element, field: Element): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  const mod = event.ctrlKey || event.metaKey;
  if (mod || surface.key === 'Mod+Enter') return mod;
  const breaksLine = surface.keyOffWhile !== undefined && root.querySelector(surface.keyOffWhile) !== null;
  return surface.key === 'Enter' && !breaksLine && hasText(field);
}

/** Whether something is typed in a field that is still there: editors keep an empty paragraph, and an emoji can be a picture. */
export function hasText(field: Element | null): boolean {
  if (!field?.isConnected) return false;
  const text = 'value' in field ? String(field.value) : field.textContent;
  return Boolean(text?.replace(/[\u200b\ufeff]/g, '').trim() || field.querySelector('img'));
}

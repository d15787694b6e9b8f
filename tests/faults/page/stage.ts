import { type Somebody, somebody } from './people';
import { clearPage, cut, find, tree } from './real-dom';
import type { Step, Surface } from './surface';

/** Text made safe for markup. */
const safe = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');

function filled(markup: string, who: Somebody): string {
  return markup.replace(/\{(name|slug|email|number)\}/g, (_, word: 'name') => safe(String(who[word])));
}

/** Puts a surface with somebody into the page, and gives back its parts. */
export function mount({ markup }: Surface, who: Somebody): Element[] {
  const parts = cut(filled(markup, who));
  tree.append(tree.body, ...parts);
  return parts;
}

/** What the page does once a message to somebody has left, one step of it. */
export function take({ add, remove, clear }: Step, who: Somebody): void {
  for (const field of clear ? find(clear) : []) {
    if (field instanceof HTMLTextAreaElement) field.value = '';
    else tree.empty(field);
  }
  for (const one of remove ? find(remove) : []) tree.remove(one);
  if (!add) return;
  const [where, markup] = add;
  const [place = tree.body] = where ? find(where) : [];
  tree.append(place, ...cut(filled(markup, who)));
}

/** Presses something, as a person does. */
export function press(target: Element | undefined, type = 'click', more: KeyboardEventInit = {}): void {
  const init = { bubbles: true, composed: true, cancelable: true, ...more };
  const event = type === 'click' ? new MouseEvent(type, init) : new KeyboardEvent(type, init);
  if (target) EventTarget.prototype.dispatchEvent.call(target, event);
}

/** Empties the page, and sends a plain message to somebody new there. Resolves with whom it went to. */
export async function sendPlainly(
  surface: Surface,
  number: number,
  pass: (ms: number) => Promise<void>,
): Promise<Somebody> {
  const who = somebody(number);
  clearPage();
  await pass(50);
  mount(surface, who);
  await pass(50);
  press(find(surface.press)[0]);
  for (const step of surface.proof) {
    await pass(300);
    take(step, who);
  }
  await pass(1_000);
  return who;
}

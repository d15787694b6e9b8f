import type { Box, Burden } from './place';

/** What a person clicks or types into; a frame of another origin may hold any of it. */
const controls =
  'a,button,input,textarea,select,label,summary,iframe,frame,video,[role^=button],[role^=link],[role^=tab],[role^=menuitem],[role^=textbox],[role^=checkbox],[role^=option]';

/** Between two points that are looked at, in CSS pixels: the smallest controls are about as large. */
const step = 14;

/** What a chip in this box would cover, itself aside. */
export function burdenOf({ left, top, width, height }: Box, chip: Element): Burden {
  let burden: Burden = 'nothing';
  for (let y = top; y < top + height + step; y += step)
    for (let x = left; x < left + width + step; x += step) {
      const hit = hitAt(document, x, y, chip);
      if (hit && isControl(hit)) return 'control';
      if (hit && holdsText(hit)) burden = 'reading';
    }
  return burden;
}

/** The innermost element of the page at a point, in open shadow roots and in frames of the same origin too. */
export function hitAt(root: DocumentOrShadowRoot, x: number, y: number, chip: Element): Element | undefined {
  const hit = root.elementsFromPoint(x, y).find((element) => element !== chip);
  if (!hit) return;
  const { left, top } = hit.getBoundingClientRect();
  const inside = hit.shadowRoot !== root ? hit.shadowRoot : null;
  const page = (hit as HTMLIFrameElement).contentDocument;
  const deeper = inside
    ? hitAt(inside, x, y, chip)
    : page && hitAt(page, x - left - hit.clientLeft, y - top - hit.clientTop, chip);
  return deeper ?? hit;
}

function isControl(hit: Element): boolean {
  const host = (hit.getRootNode() as Partial<ShadowRoot>).host;
  return (
    hit.closest(controls) !== null ||
    (hit as HTMLElement).isContentEditable ||
    getComputedStyle(hit).cursor === 'pointer' ||
    isFocusable(hit) ||
    (!!host && isControl(host))
  );
}

/** What takes the focus, other than a pane: those take it to be scrolled. */
function isFocusable(hit: Element): boolean {
  const box = hit.closest('[tabindex]:not([tabindex^="-"])')?.getBoundingClientRect();
  return !!box && box.height < innerHeight / 2;
}

function holdsText({ childNodes }: Element): boolean {
  // Texts alone have it: comments do not.
  return [...childNodes].some((node) => (node as Partial<Text>).wholeText?.trim());
}

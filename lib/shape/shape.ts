import { headOf } from './head';
import { childrenOf, collapse, indent, treeOf } from './tree';

/** Longer reports are not read, in characters. */
const longest = 8_000;

/** Further in nothing is told, however much room there is. */
const deepest = 16;

/** Where a message can be written. */
const composers = '[contenteditable]:not([contenteditable=false]), textarea, [role=textbox]';

/**
 * How the page looks around what was missed, as lines of text: structure, and no word of what it says. What
 * lies nearest comes first: the inside of the part, then what is around it, step by step.
 */
export function shapeOf(page: Document, missed: Element | undefined): string {
  const parts = missed?.isConnected ? [missed] : [...(missed ? [missed] : []), ...composersOf(page)];
  const share = longest / Math.max(1, parts.length);
  return parts.map((part) => shapeOfPart(part, share)).join('\n') || 'no composer';
}

function composersOf(page: Document): Element[] {
  return [...page.querySelectorAll(composers)].slice(0, 2);
}

function shapeOfPart(part: Element, room: number): string {
  const inside = within(insideOf(part, room / 2), room / 2);
  const around = ['around it:', ...indent(aroundOf(part))];
  return [...inside, ...within(around, room - lengthOf(inside) - 1)].join('\n');
}

/** As deep as there is room for. */
function insideOf(part: Element, room: number): string[] {
  let lines = treeOf(part, 0);
  for (let depth = 1; depth <= deepest; depth += 1) {
    const more = treeOf(part, depth);
    if (lengthOf(more) > room) break;
    lines = more;
  }
  return lines;
}

/** The elements around the part from the inside out, each with what else is in it. */
function aroundOf(part: Element): string[] {
  const lines: string[] = [];
  for (let inner = part, outer = outside(inner); outer; inner = outer, outer = outside(inner)) {
    const others = childrenOf(inner.parentNode as ParentNode).map((child) =>
      child === inner ? ['(the above)'] : treeOf(child, 0),
    );
    lines.push(headOf(outer), ...indent(collapse(others)));
  }
  return lines;
}

/** The element around one, through shadow roots and frames. */
function outside(element: Element): Element | null {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const isTop = element.parentElement === null;
  return element.parentElement ?? host ?? (isTop ? frameOf(element) : null);
}

function frameOf(element: Element): Element | null {
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

/** As many of the lines as there is room for. */
function within(lines: readonly string[], room: number): string[] {
  let left = room;
  return lines.filter((line) => {
    left -= line.length + 1;
    return left >= 0;
  });
}

import { headOf } from './head';

/** Elements that show nothing. */
const mute = /^(script|style|link|meta|template|noscript)$/;

/** What is inside an element: its children, an open shadow root, the page of a frame of the same origin. */
interface Inside {
  readonly label: string;
  readonly children: readonly Element[];
}

/** An element and what is inside it, down to a depth, as indented lines. Neighbours that look the same are one. */
export function treeOf(element: Element, depth: number): string[] {
  const head = headOf(element);
  const insides = element.localName === 'svg' ? [] : insidesOf(element);
  const lines = insides.flatMap(({ label, children }) => {
    if (children.length === 0 && !label) return [];
    if (depth === 0) return [`${label || ''}[${children.length}]`];
    const inner = collapse(children.map((child) => treeOf(child, depth - 1)));
    return label ? [label, ...indent(inner)] : inner;
  });
  return [head, ...indent(lines)];
}

/** The same lines, two spaces further in. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Blocks of lines, one after the other; the same ones in a row are shown once. */
export function collapse(blocks: readonly (readonly string[])[]): string[] {
  const groups: { readonly block: readonly string[]; count: number }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && last.block.join('\n') === block.join('\n')) last.count += 1;
    else groups.push({ block, count: 1 });
  }
  return groups.flatMap(({ block: [head = '', ...rest], count }) => [
    count > 1 ? `${head} × ${count}` : head,
    ...rest,
  ]);
}

/** The children that show something. */
export function childrenOf(parent: ParentNode): Element[] {
  return [...parent.children].filter(({ localName }) => !mute.test(localName));
}

function insidesOf(element: Element): Inside[] {
  const { shadowRoot } = element;
  const inside = [{ label: '', children: childrenOf(element) }];
  if (shadowRoot) inside.unshift({ label: '(shadow root)', children: childrenOf(shadowRoot) });
  const page = pageIn(element);
  if (page !== undefined) {
    const body = page?.body;
    inside.push(
      body
        ? { label: '(page inside)', children: [body] }
        : { label: '(page of another origin)', children: [] },
    );
  }
  return inside;
}

/** The page in a frame; null when it is of another origin, nothing when the element is no frame. */
function pageIn(element: Element): Document | null | undefined {
  if (!/^i?frame$/.test(element.localName)) return;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Elements of a form or a document can hide its own properties under their names: what is used here is taken from the classes. */
const { querySelectorAll } = DocumentFragment.prototype;
const all = {
  document: Document.prototype.querySelectorAll,
  element: Element.prototype.querySelectorAll,
  fragment: querySelectorAll,
};
const { append, replaceChildren, remove, after, setAttribute, matches } = Element.prototype;
const { contains, cloneNode } = Node.prototype;
const attributeNames = Element.prototype.getAttributeNames;
const shadowRoot = getter(Element.prototype, 'shadowRoot');
const contentDocument = getter(HTMLIFrameElement.prototype, 'contentDocument');

/** The page itself, whatever its elements are called. */
const html = document.documentElement;
const { body } = document;

function getter(of: object, name: string): (this: unknown) => unknown {
  return Object.getOwnPropertyDescriptor(of, name)?.get ?? (() => undefined);
}

/** Everything that a selector finds in `root`, its shadow roots and frames included. */
export function find(selector: string, root: ParentNode = body): Element[] {
  const kind = root instanceof Element ? all.element : all.fragment;
  const here = [...(root.nodeType === Node.DOCUMENT_NODE ? all.document : kind).call(root, '*')];
  return here.flatMap((one) => {
    const within = shadowRoot.call(one) as ShadowRoot | null;
    return [...(matches.call(one, selector) ? [one] : []), ...(within ? find(selector, within) : [])];
  });
}

/** Empties the page and leaves nothing of it behind. */
export function clearPage(): void {
  replaceChildren.call(html, body);
  replaceChildren.call(body);
  for (const name of attributeNames.call(body)) body.removeAttribute(name);
  document.title = '';
  history.replaceState(null, '', '/');
}

/** The elements that a piece of markup describes. */
export function cut(markup: string): Element[] {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return [...template.content.children];
}

/** Does one thing to the tree, if the tree lets it. */
export const tree = {
  append: (parent: Element, ...children: Node[]) => append.call(parent, ...children),
  remove: (one: Element) => remove.call(one),
  after: (one: Element, other: Node) => after.call(one, other),
  clone: (one: Element) => cloneNode.call(one, true) as Element,
  contains: (one: Node, other: Node) => contains.call(one, other),
  setAttribute: (one: Element, name: string, value: string) => setAttribute.call(one, name, value),
  empty: (one: Element, ...text: string[]) => replaceChildren.call(one, ...text),
  frameOf: (one: Element) => contentDocument.call(one) as Document | null,
  body,
};

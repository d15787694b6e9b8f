// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shapeOf } from '../../lib/shape/shape';
import { isPartWord } from '../../lib/shape/words';

/** What a page knows of people, in any script; words of developers are none. */
const secret = fc
  .oneof(
    fc.stringMatching(/^[a-z]{4,12}$/),
    fc.stringMatching(/^[A-Z][a-z]{3,8}[A-Z][a-z]{3,8}$/),
    fc.stringMatching(/^[a-z]{8}\.[a-z]{8}@[a-z]{8}$/),
    fc.stringMatching(/^\d{4,12}$/),
    fc.stringMatching(/^[\u0430-\u044f\u4e00-\u4eff]{2,6}$/),
  )
  .filter((text) => !(text.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []).some(isPartWord));

const places = [
  ...['id', 'class', 'title', 'alt', 'value', 'placeholder', 'name', 'href', 'src', 'style', 'role', 'type'],
  ...['aria-label', 'aria-description', 'data-testid', 'data-id', 'data-name', 'data-qa', 'jslog', 'action'],
];

/** Developers put such names around what they know of people. */
const dressed = (text: string) =>
  fc.constantFrom(
    text,
    `message-${text}`,
    `row_${text}_1`,
    `/in/${text}/`,
    `https://x.test/${text}?q=${text}`,
  );

interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

const treeWith = (text: string) =>
  fc.letrec<{ node: Node }>((tie) => ({
    node: fc.record({
      tag: fc.constantFrom('div', 'span', 'a', 'button', 'li', 'form', 'textarea', 'input', 'x-view'),
      attributes: fc.dictionary(fc.constantFrom(...places), dressed(text), { maxKeys: 5 }),
      text: fc.constantFrom('', text, `Dear ${text}`),
      children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('node'), { maxLength: 4 })),
    }),
  })).node;

function build({ tag, attributes, text, children }: Node): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(text, ...children.map(build));
  return element;
}

it('no secret of a page is ever in its shape', () => {
  const cases = secret.chain((text) => fc.tuple(fc.constant(text), treeWith(text)));
  fc.assert(
    fc.property(cases, fc.nat(), ([text, tree], pick) => {
      document.body.replaceChildren(build(tree));
      const all = [...document.body.querySelectorAll('*')];
      for (const missed of [undefined, all[pick % all.length]]) {
        const shape = shapeOf(document, missed);
        for (const piece of text.match(/\p{L}{2,}|\d{2,}/gu) ?? []) expect(shape).not.toContain(piece);
        expect(shape.length).toBeLessThanOrEqual(8_000);
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

/** The first block of declarations behind each of these openings. */
function declarations(css: string, opening: RegExp): Map<string, string>[] {
  return [...css.matchAll(opening)].map(
    ([, block = '']) =>
      new Map([...block.matchAll(/([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value])),
  );
}

/** The tokens of every page in the light theme, and in the dark one. */
const [tokens] = declarations(read('components/theme.css'), /:root \{([^}]*)\}/g);
const colorOf = (token: string, theme: 0 | 1) => tokens?.get(token)?.match(/#[0-9a-f]{6}/g)?.[theme];

const chip = declarations(read('lib/chip/chip.css'), /^(?:section|\.dark) \{([^}]*)\}/gm);

/** Which of the theme's tokens, whose contrast is tested, the chip uses for what. */
const uses = [
  ['--leaf', '--leaf'],
  ['--on-leaf', '--on-leaf'],
  ['background', '--sun'],
  ['color', '--ink'],
] as const;

it.each([
  ['light', 0],
  ['dark', 1],
] as const)('the chip has the colours of the theme, %s', (_, at) => {
  for (const [own, token] of uses) {
    expect(colorOf(token, at)).toBeDefined();
    expect(chip[at]?.get(own)).toBe(colorOf(token, at));
  }
});

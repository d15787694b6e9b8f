import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../components/theme.css'), 'utf8');

/** Letters on their ground: AA asks for 4.5. */
const texts = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'sun'],
  ['soft', 'paper'],
  ['soft', 'card'],
  ['soft', 'sun'],
  ['on-leaf', 'leaf'],
  ['on-leaf', 'leaf-strong'],
  ['on-pale', 'pale'],
  ['ink', 'pale'],
  ['leaf-strong', 'paper'],
] as const;

/** Shapes that carry meaning: AA asks for 3. */
const shapes = [
  ['leaf', 'paper'],
  ['leaf', 'track'],
  ['leaf', 'sun'],
  ['edge', 'paper'],
  ['edge', 'card'],
] as const;

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_, theme) => {
  const luminance = (token: string) => luminanceOf(colorOf(token, theme));

  it.each(texts)('%s on %s can be read', (front, ground) => {
    expect(contrast(luminance(front), luminance(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('%s on %s can be seen', (front, ground) => {
    expect(contrast(luminance(front), luminance(ground))).toBeGreaterThanOrEqual(3);
  });
});

/** A token's colour in the light theme, or in the dark one. */
function colorOf(token: string, theme: 0 | 1): string {
  const colors = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  return colors?.[theme + 1] ?? `no --${token}`;
}

/** Relative luminance as WCAG 2 defines it. */
function luminanceOf(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

const THEMES = {
  light: CSS.slice(0, CSS.indexOf('@media (prefers-color-scheme')),
  'dark by the system': CSS.slice(
    CSS.indexOf('@media (prefers-color-scheme'),
    CSS.indexOf(":root[data-theme='dark']"),
  ),
  'dark by choice': CSS.slice(CSS.indexOf(":root[data-theme='dark']"), CSS.indexOf('@theme')),
};

const TEXT = ['ink', 'ink-2', 'ink-3', 'link', 'link-hover', 'ok', 'bad', 'unk'] as const;
const PAIRS = [
  ...TEXT.flatMap(
    (text) =>
      [
        [text, 'paper', 4.5],
        [text, 'wash', 4.5],
      ] as const,
  ),
  ['ok', 'ok-wash', 4.5],
  ['bad', 'bad-wash', 4.5],
  ['unk', 'unk-wash', 4.5],
  ['link', 'link-wash', 4.5],
  ['ink', 'mark', 4.5],
  ['paper', 'ink', 4.5],
  ['field', 'paper', 3],
  ['mark-edge', 'paper', 3],
] as const;

function luminance(css: string, token: string): number {
  const hex = new RegExp(`--${token}:\\s*#([0-9a-f]{6});`).exec(css)?.[1];
  if (hex === undefined) throw new Error(`no token ${token}`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(css: string, one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(css, one), luminance(css, other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(THEMES))('%s', (_, css) => {
  it.each(PAIRS)('%s on %s reaches %d : 1', (one, other, least) => {
    expect(contrast(css, one, other)).toBeGreaterThanOrEqual(least);
  });
});

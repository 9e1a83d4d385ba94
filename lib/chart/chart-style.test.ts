import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartStyle, DARK, LIGHT, type Palette } from './chart-style';

const STYLES = join(import.meta.dirname, '../../app/styles');
const css = readFileSync(join(STYLES, 'charts.css'), 'utf8');
const tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8');

/** Selector and declarations of each rule on `.chart …`, fonts and layout of the page left out. */
function rulesOf(text: string): string[] {
  return [...text.matchAll(/(\.chart [^{}]+)\{([^}]*)\}/g)].flatMap(([, selector = '', body = '']) =>
    body
      .split(';')
      .map((line) => line.replace(/\s+/g, ' ').replace(/: /g, ':').trim())
      .filter(
        (line) => line !== '' && !/^(font|font-variant-numeric):/.test(line) && !line.startsWith('min-'),
      )
      .filter((line) => !line.startsWith('max-'))
      .map((line) => `${selector.trim()} ${line}`),
  );
}

const named = Object.fromEntries(
  Object.keys(LIGHT).map((name) => [name, `var(--${name})`]),
) as unknown as Palette;

describe('chartStyle', () => {
  it('says the same as the page’s style sheet', () => {
    expect(rulesOf(chartStyle(named)).sort()).toEqual(rulesOf(css).sort());
  });

  it.each(Object.entries(LIGHT))('takes the light %s from the tokens', (name, value) => {
    expect(tokens.slice(0, tokens.indexOf('@media'))).toContain(`--${name}: ${value};`);
  });

  it.each(Object.entries(DARK))('takes the dark %s from the tokens', (name, value) => {
    expect(tokens.slice(tokens.indexOf('@media'))).toContain(`--${name}: ${value};`);
  });
});

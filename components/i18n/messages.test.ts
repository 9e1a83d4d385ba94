import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NAMESPACES } from './namespaces';

const ROOT = join(import.meta.dirname, '../../messages');

// A brace after `one`, `other` … opens a branch of a plural or select, not a parameter.
const PARAMETER = /(?<!\b(?:one|other|none|\d+) )\{(\w+)\s*[,}]/g;

type Catalogue = string | { readonly [key: string]: Catalogue };

function read(locale: string, namespace: string): Catalogue {
  return JSON.parse(readFileSync(join(ROOT, locale, `${namespace}.json`), 'utf8')) as Catalogue;
}

/** Every message as `path {parameter, …}`, so that a sentence and its translation need the same values. */
function outline(catalogue: Catalogue, path = ''): string[] {
  if (typeof catalogue !== 'string') {
    return Object.entries(catalogue).flatMap(([key, value]) => outline(value, `${path}.${key}`));
  }
  const parameters = new Set([...catalogue.matchAll(PARAMETER)].map(([, name]) => name));
  return [`${path} {${[...parameters].sort().join(', ')}}`];
}

describe('the message catalogue', () => {
  it.each(['zh', 'en'])('lists every file of messages/%s', (locale) => {
    const files = readdirSync(join(ROOT, locale)).map((file) => file.replace('.json', ''));
    expect(files.sort()).toEqual([...NAMESPACES].sort());
  });

  it.each(NAMESPACES)('says the same in both languages: %s', (namespace) => {
    expect(outline(read('en', namespace)).sort()).toEqual(outline(read('zh', namespace)).sort());
  });
});

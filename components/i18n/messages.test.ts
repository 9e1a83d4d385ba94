import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APP_ERROR_CODES } from '@/lib/domain/app-error';
import { AUDIT_ACTIONS } from '@/lib/domain/audit-actions';
import { FINDING_CODES } from '@/lib/domain/finding-codes';
import { METRIC_KEYS } from '@/lib/domain/metrics';
import { messageKey } from './message-key';
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

  it.each(['zh', 'en'])('names every metric, finding and error in %s', (locale) => {
    const metrics = METRIC_KEYS.map((metric) => `.metrics.${messageKey(metric)} {}`);
    expect(outline(read(locale, 'domain'))).toEqual(expect.arrayContaining(metrics));
    expect(read(locale, 'findings')).toEqual(expect.objectContaining(anySentence(FINDING_CODES)));
    expect(read(locale, 'appErrors')).toEqual(expect.objectContaining(anySentence(APP_ERROR_CODES)));
  });
});

it.each(['zh', 'en'])(
  'the audit log has a name and a sentence for each action, and no other, in %s',
  (locale) => {
    const { audit } = read(locale, 'accounts') as { audit: Record<'actions' | 'sentences', object> };
    expect(Object.keys(audit.actions).sort()).toEqual([...AUDIT_ACTIONS].sort());
    expect(Object.keys(audit.sentences).sort()).toEqual([...AUDIT_ACTIONS].sort());
  },
);

function anySentence(codes: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(codes.map((code) => [code, expect.any(String)]));
}

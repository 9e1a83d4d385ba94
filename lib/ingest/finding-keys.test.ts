import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { identifyFindings } from '../domain/finding-key';
import type { Finding } from '../domain/report';
import { combineOddities, formatsInTurn, makeDocument } from '../fixtures/documents/make-documents';
import { ODDITIES } from '../fixtures/documents/oddities';
import { expandZip } from './expand-zip';
import { readReport } from './read-report';

const SHARED = '../shared/reports';
const READABLE = /^(?!blank|README).*\.(?:txt|html|pdf|md)$/;
const REPORTS = ['samples', ...(existsSync(SHARED) ? [SHARED] : [])].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => READABLE.test(name))
    .map((name) => `${folder}/${name}`),
);

/** Findings that share a key although they say different things. */
function confused(findings: readonly Finding[]): string[] {
  const identities = identifyFindings(findings);
  const byKey = new Map<string, Set<string>>();
  for (const [index, finding] of findings.entries()) {
    const key = identities[index]?.key ?? '';
    const said = byKey.get(key) ?? new Set();
    said.add(
      JSON.stringify([finding.code, finding.verdict, finding.expression, finding.params, finding.figures]),
    );
    byKey.set(key, said);
  }
  return [...byKey].filter(([, said]) => said.size > 1).map(([key]) => key);
}

const keysOf = (findings: readonly Finding[]): string[] =>
  identifyFindings(findings)
    .map(({ key, numbers }) => `${key} ${numbers}`)
    .toSorted();

describe('keys of the findings that real and made documents give', () => {
  it.each(REPORTS)('%s: no two findings share one, and lines before the report change none', async (name) => {
    const bytes = await readFile(name);
    const { report } = await readReport(bytes, name);
    expect(report.findings.length).toBeGreaterThan(20);
    expect(confused(report.findings)).toEqual([]);
    if (!name.endsWith('.txt')) return;
    const moved = await readReport(Buffer.from(`\n\n\n${bytes.toString('utf8')}`), name);
    expect(keysOf(moved.report.findings)).toEqual(keysOf(report.findings));
  });

  it('made documents: no two findings share one', async () => {
    const documents = [
      ...ODDITIES.flatMap((oddity, seed) =>
        formatsInTurn(oddity, 1).map((format) => makeDocument([oddity], format, seed)),
      ),
      ...combineOddities(20, 11),
    ];
    const shared: Record<string, string[]> = {};
    for (const { format, fileName, bytes } of documents) {
      if (format === 'zip') {
        const [file] = await expandZip(fileName, bytes);
        if (!file) throw new Error(fileName);
        const found = confused((await readReport(await file.load(), file.name)).report.findings);
        if (found.length > 0) shared[fileName] = found;
        continue;
      }
      const found = confused((await readReport(bytes, fileName)).report.findings);
      if (found.length > 0) shared[`${format} ${fileName}`] = found;
    }
    expect(shared).toEqual({});
  }, 120_000);
});

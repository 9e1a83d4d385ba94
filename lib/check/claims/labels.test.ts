import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { measure } from '../../fixtures/measure';
import { readReport } from '../../ingest/read-report';
import { judgeClaims } from './judge-claims';

const REPORTS = '../shared/reports';
const here = existsSync(REPORTS);
if (!here && process.env['CI']) throw new Error(`${REPORTS} is missing`);

/**
 * Line, number as printed, which of such numbers of the line, what it counts, and the verdict to be reached. `part` is
 * a part of a sum that is labelled at its total, `none` says nothing that could be checked.
 */
const Label = z.tuple([z.number(), z.string(), z.number(), z.string(), z.string().optional()]);
const labels = z
  .record(z.string(), z.array(Label))
  .parse(JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')));
const isClaim = ([, , , kind]: z.infer<typeof Label>): boolean => kind !== 'none' && kind !== 'part';

async function judged(file: string): Promise<string[]> {
  const { document, report } = await readReport(await readFile(`${REPORTS}/${file}`), file);
  return judgeClaims(report).map(({ source, raw, claim, verdict }) => {
    const line = document.text.slice(document.text.lastIndexOf('\n', source.start - 1) + 1, source.end);
    const numbers = [...line.matchAll(/\d+(?:\.\d+)?|\D/g)].filter(([said]) => said === raw);
    return [file, source.line, raw, Math.max(1, numbers.length), claim, verdict].join(' ');
  });
}

describe.skipIf(!here)('claims labelled by hand', () => {
  const rows = Object.entries(labels).flatMap(([file, list]) => list.map((row) => ({ file, row })));
  const claims = rows.filter(({ row }) => isClaim(row)).map(({ file, row }) => [file, ...row].join(' '));

  it('are at least 120, beside numbers that say nothing that could be checked', () => {
    expect(claims.length).toBeGreaterThanOrEqual(120);
    expect(rows.filter(({ row }) => row[3] === 'none').length).toBeGreaterThan(30);
  });

  it('are found and judged with a precision of 0.97 and a recall of 0.85 at least', async () => {
    const found = (await Promise.all(Object.keys(labels).map(judged))).flat();
    const { precision, recall, wrong, missed } = measure(claims, found);
    expect(precision, `not as labelled:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.97);
    expect(recall, `missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.85);
  }, 30_000);
});

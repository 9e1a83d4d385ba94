import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readReport } from '../../ingest/read-report';
import { judgeClaims } from './judge-claims';

const REPORTS = '../shared/reports';
const here = existsSync(REPORTS);
if (!here && process.env['CI']) throw new Error(`${REPORTS} is missing`);

/** Line, number as printed, which of such numbers of the line, what it counts, and the verdict to be reached. */
const Label = z.tuple([z.number(), z.string(), z.number(), z.string(), z.string().optional()]);
const labels = z
  .record(z.string(), z.array(Label))
  .parse(JSON.parse(readFileSync(new URL('labels.json', import.meta.url), 'utf8')));

async function judged(file: string): Promise<string[]> {
  const { document, report } = await readReport(await readFile(`${REPORTS}/${file}`), file);
  return judgeClaims(report).map(({ source, raw, claim, verdict }) => {
    const before = document.text.slice(document.text.lastIndexOf('\n', source.start - 1) + 1, source.start);
    const nth = [...before.matchAll(/\d+(?:\.\d+)?/g)].filter(([number]) => number === raw).length + 1;
    return [file, source.line, raw, nth, claim, verdict].join(' ');
  });
}

describe.skipIf(!here)('claims labelled by hand', () => {
  const all = Object.entries(labels).flatMap(([file, rows]) => rows.map((row) => [file, ...row] as const));

  it('are at least 120 numbers, some of which say nothing about the tables', () => {
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(all.filter((row) => row[4] === 'none').length).toBeGreaterThan(50);
  });

  it('are found and judged with a precision of 0.97 and a recall of 0.85 at least', async () => {
    const expected = new Set(all.filter((row) => row[4] !== 'none').map((row) => row.join(' ')));
    const found = (await Promise.all(Object.keys(labels).map(judged))).flat();
    const right = found.filter((claim) => expected.has(claim));
    const wrong = found.filter((claim) => !expected.has(claim));
    const missed = [...expected].filter((claim) => !found.includes(claim));
    const result = { precision: right.length / found.length, recall: right.length / expected.size };
    expect(result.precision, `not as labelled:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.97);
    expect(result.recall, `missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.85);
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { playwrightTally, sum, vitestTally } from './tally';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'tally-')), 'report.json');
const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 };

it('counts what a vitest report says', () => {
  writeFileSync(file, JSON.stringify(vitest));
  expect(vitestTally(file, true)).toEqual({ passed: 5, failed: 0, skipped: 3 });
});

it('counts a run that failed without a failed test', () => {
  writeFileSync(file, JSON.stringify(vitest));
  expect(vitestTally(file, false)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

it('counts a run that left no report', () => {
  expect(playwrightTally(`${file}.missing`, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('counts what a Playwright report says', () => {
  writeFileSync(file, JSON.stringify({ stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 1 } }));
  expect(playwrightTally(file, false)).toEqual({ passed: 4, failed: 2, skipped: 1 });
});

it('sums', () => {
  const tallies = [
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 20, skipped: 30 },
  ];
  expect(sum(tallies)).toEqual({ passed: 11, failed: 22, skipped: 33 });
});

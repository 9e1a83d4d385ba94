import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { otherLeases, returnLease, takeLease } from './leases';
import { markOf } from './living-process';

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'leases-')), 'in-use');

it('tells the living users apart from what dead ones left', () => {
  takeLease(folder, 'ingest');
  const parent = { ...markOf(process.ppid), command: 'start' };
  writeFileSync(path.join(folder, 'parent.json'), JSON.stringify(parent));
  writeFileSync(path.join(folder, 'dead.json'), JSON.stringify({ ...parent, started: 'earlier' }));
  writeFileSync(path.join(folder, 'half.json'), '{"pid":');
  expect(otherLeases(folder)).toEqual([parent]);
  returnLease(folder);
  expect(readdirSync(folder)).toEqual(['parent.json']);
});

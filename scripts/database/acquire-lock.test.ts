import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { acquireLock } from './acquire-lock';
import { markOf } from './living-process';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'lock-')), 'lock');

it('is held until it is given back', () => {
  const release = acquireLock(file, 0);
  expect(() => acquireLock(file, 0)).toThrow(`Process ${process.pid} keeps`);
  release();
  expect(existsSync(file)).toBe(false);
});

it.each([
  ['has ended', { pid: spawnSync('true').pid, started: '1' }],
  ['got the number of one that has ended', { ...markOf(process.pid), started: 'earlier' }],
])('is taken from a process that %s', (_, holder) => {
  writeFileSync(file, JSON.stringify(holder));
  acquireLock(file, 0)();
});

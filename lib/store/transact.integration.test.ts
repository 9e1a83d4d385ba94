import { expect, test } from 'vitest';
import { database } from './client';
import { transact } from './transact';

test('a transaction that is never answered is given up', async () => {
  const never = transact(database(), () => new Promise(() => undefined), 200);
  await expect(never).rejects.toThrow('not over after 200 ms');
});

test('what is answered in time is what was asked for', async () => {
  expect(await transact(database(), (tx) => tx.report.count())).toBe(0);
});

import { expect, test } from 'vitest';
import { database } from './client';
import { transact } from './transact';

const JOB = { fileName: 'a.txt', sha256: '', size: 0 };

test('a transaction that is never answered is given up', async () => {
  const never = transact(database(), () => new Promise(() => undefined), 200);
  await expect(never).rejects.toThrow('not over after 200 ms');
});

test.each(['40P01', '40001'])(
  'a raw statement that another transaction was in the way of is tried again: %s',
  async (code) => {
    let tries = 0;
    const done = transact(database(), async (tx) => {
      tries += 1;
      await tx.$executeRaw`SELECT set_config('gongkai.tried', ${`${code} ${tries}`}, true)`;
      await tx.$executeRaw`DO $$ BEGIN
      IF current_setting('gongkai.tried') = '40P01 1' THEN RAISE SQLSTATE '40P01'; END IF;
      IF current_setting('gongkai.tried') = '40001 1' THEN RAISE SQLSTATE '40001'; END IF;
    END $$`;
      return 'done';
    });
    expect([await done, tries]).toEqual(['done', 2]);
  },
);

test('what is answered in time is what was asked for', async () => {
  expect(await transact(database(), (tx) => tx.report.count())).toBe(0);
});

test('a transaction asks one thing after the other, though relations are asked for at once', async () => {
  const warnings: string[] = [];
  const note = (warning: Error): void => void warnings.push(warning.message);
  process.on('warning', note);
  await database().intake.create({ data: { kind: 'files', jobs: { create: JOB } } });
  await transact(database(), async (tx) => {
    const jobs = await tx.job.findMany({
      include: { source: true, createdBy: true, report: true, intake: true },
    });
    expect(jobs).toHaveLength(1);
    await Promise.all([tx.intake.findMany({ include: { jobs: true, uploads: true } }), tx.report.count()]);
  });
  await new Promise(setImmediate);
  process.off('warning', note);
  expect(warnings).toEqual([]);
});

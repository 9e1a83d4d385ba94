import { afterAll, expect, it, vi } from 'vitest';
import { claimJob, LEASE_SECONDS } from './claim-job';
import { database } from './client';
import { createJob } from './create-job';
import { whileLeased } from './renew-lease';

const db = database();

afterAll(() => db.$disconnect());

async function letLeaseEnd(id: string): Promise<void> {
  const startedAt = new Date(Date.now() - (LEASE_SECONDS + 20) * 1000);
  await db.job.update({ where: { id }, data: { startedAt } });
}

it('leaves a job to the process that works on it, however long that takes', async () => {
  const { id } = await createJob(db, {
    ...{ fileName: 'scan.pdf', sha256: 'a'.repeat(64), bytes: new Uint8Array([1]) },
    ...{ publish: false, isSample: false, createdById: null },
  });
  await letLeaseEnd(id);
  expect((await claimJob(db))?.id).toBe(id);
  await letLeaseEnd(id);
  const isRenewed = async (): Promise<void> => {
    const { startedAt } = await db.job.findUniqueOrThrow({ where: { id } });
    expect(Date.now() - Number(startedAt)).toBeLessThan(LEASE_SECONDS * 1000);
  };
  await whileLeased(db, id, () => vi.waitFor(isRenewed, { timeout: 30_000 }), 0.3);
  expect(await claimJob(db)).toBeNull();
  await letLeaseEnd(id);
  expect((await claimJob(db))?.id).toBe(id);
});

import type { DatabaseOrTransaction } from './client';

/** Takes a public report back; its page stays and says why. False when the report is not public. */
export async function withdrawReport(
  db: DatabaseOrTransaction,
  { reportId, reason }: { reportId: string; reason: string },
): Promise<boolean> {
  const { count } = await db.report.updateMany({
    where: { id: reportId, status: 'published' },
    data: { status: 'withdrawn', withdrawnAt: new Date(), withdrawnReason: reason },
  });
  return count === 1;
}

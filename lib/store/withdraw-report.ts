import type { DatabaseOrTransaction } from './client';

/** Takes a public report back; its page stays and says why, and where what it had is now. False when the report is not public. */
export async function withdrawReport(
  db: DatabaseOrTransaction,
  { reportId, reason, movedToId = null }: { reportId: string; reason: string; movedToId?: string | null },
): Promise<boolean> {
  const { count } = await db.report.updateMany({
    where: { id: reportId, status: 'published' },
    data: { status: 'withdrawn', withdrawnAt: new Date(), withdrawnReason: reason, movedToId },
  });
  return count === 1;
}

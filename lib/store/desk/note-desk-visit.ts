import type { DatabaseOrTransaction } from '../client';

/** Remembers that a person has a version open now. */
export async function noteDeskVisit(
  db: DatabaseOrTransaction,
  { versionId, userId, staleBefore }: { versionId: string; userId: string; staleBefore: Date },
): Promise<void> {
  const now = new Date();
  await db.deskVisit.deleteMany({ where: { versionId, seenAt: { lt: staleBefore } } });
  await db.deskVisit.upsert({
    where: { versionId_userId: { versionId, userId } },
    create: { versionId, userId, since: now, seenAt: now },
    update: { seenAt: now },
  });
}

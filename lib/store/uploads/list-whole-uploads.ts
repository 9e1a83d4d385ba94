import type { DatabaseOrTransaction } from '../client';

/** Uploads that have come whole and are not queued yet, the oldest first. */
export async function listWholeUploads(db: DatabaseOrTransaction): Promise<string[]> {
  const rows = await db.upload.findMany({
    where: { doneAt: null, received: { equals: db.upload.fields.size } },
    orderBy: { touchedAt: 'asc' },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

import type { DatabaseOrTransaction } from '../client';

export interface OpenUploads {
  readonly count: number;
  /** Of what was announced, not only of what has come. */
  readonly bytes: number;
}

/** What this person has begun to send and what is not queued yet. */
export async function sumOpenUploads(db: DatabaseOrTransaction, userId: string): Promise<OpenUploads> {
  const { _count, _sum } = await db.upload.aggregate({
    where: { userId, doneAt: null },
    _count: true,
    _sum: { size: true },
  });
  return { count: _count, bytes: _sum.size ?? 0 };
}

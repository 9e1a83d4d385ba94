import type { DatabaseOrTransaction } from './client';

/** Another text after every change of what is public. Cheaper than reading what is public, and right also when two changes overlap. */
export async function stampOfArchive(db: DatabaseOrTransaction): Promise<string> {
  const { _count, _sum } = await db.publicRecord.aggregate({ _count: true, _sum: { revision: true } });
  return `${_count}-${_sum.revision ?? 0}`;
}

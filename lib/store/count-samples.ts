import type { DatabaseOrTransaction } from './client';

/** How many sample versions there are. */
export async function countSamples(db: DatabaseOrTransaction): Promise<number> {
  return db.reportVersion.count({ where: { isSample: true } });
}

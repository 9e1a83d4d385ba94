import type { Database } from '../store/client';
import { transact } from '../store/transact';
import { staleReports, strikeOff } from '../search/stale-reports';
import { lockCopies } from './lock-copies';
import { readNarratives } from './read-narratives';
import { replaceNarrative } from './replace-narrative';

/**
 * Brings what is known of the copies of these reports up to date with the database, one after the other: a run over the
 * whole archive is faster from some hundred reports on, but keeps the process from answering anyone meanwhile.
 */
export async function updateCopies(db: Database, reportIds: readonly string[]): Promise<void> {
  for (const reportId of reportIds) {
    await transact(db, async (tx) => {
      await lockCopies(tx);
      const noted = await staleReports(tx, 'copies', [reportId]);
      const [narrative] = await readNarratives(tx, [reportId]);
      await replaceNarrative(tx, reportId, narrative ?? null);
      await strikeOff(tx, 'copies', noted);
    });
  }
}

/** Takes in every report that has changed, and returns how many these were. */
export async function catchUpCopies(db: Database): Promise<number> {
  const stale = await staleReports(db, 'copies');
  await updateCopies(
    db,
    stale.map(({ reportId }) => reportId),
  );
  return stale.length;
}

import type { Database } from '../../store/client';
import { replacePassages } from './replace-passages';

/** Takes out what is no longer published. */
export async function removeUnpublished(db: Database): Promise<void> {
  const gone = await db.$queryRaw<{ reportId: string }[]>`
    SELECT indexed."reportId"::text FROM "IndexedReport" indexed
    LEFT JOIN "Report" report ON report.id = indexed."reportId" AND report.status = 'published'
    WHERE report.id IS NULL`;
  await replacePassages(
    db,
    gone.map(({ reportId }) => ({ reportId, passages: [] })),
  );
}

import type { Database } from '../store/client';
import { CopiesOfArchive } from './derive-copies';
import { readNarratives, type Narrative } from './read-narratives';
import { batches } from './rebuild-copies';

const REPORTS_AT_ONCE = 100;

/** How many rows are otherwise than the published reports demand: missing, superfluous or different. */
export interface CopiesDrift {
  readonly reports: number;
  readonly passages: number;
  readonly wordings: number;
  readonly pairs: number;
}

/** Finds all copies of the archive anew, in memory, and holds what is stored against that. */
export async function findCopiesDrift(db: Database): Promise<CopiesDrift> {
  const archive = new CopiesOfArchive();
  const reports: string[] = [];
  const passages: string[] = [];
  const ids = (await db.report.findMany({ where: { status: 'published' }, select: { id: true } })).map(
    ({ id }) => id,
  );
  for (const some of batches(ids, REPORTS_AT_ONCE)) {
    for (const narrative of await readNarratives(db, some)) {
      archive.add(narrative);
      reports.push(`${narrative.reportId} ${narrative.versionId} ${narrative.organizationId}`);
      passages.push(...passageRows(narrative));
    }
  }
  const { wordings, pairs } = archive.derive();
  return {
    reports: differences(
      reports,
      (await db.comparedReport.findMany()).map(
        (row) => `${row.reportId} ${row.versionId} ${row.organizationId}`,
      ),
    ),
    passages: differences(
      passages,
      (await db.narrativePassage.findMany()).map((row) =>
        [row.reportId, row.ordinal, row.wordingId, row.exact, row.frame, row.start, row.end].join(' '),
      ),
    ),
    wordings: differences(
      wordings.map((row) => `${row.id} ${row.bodies} ${row.isCommon}`),
      (await db.wording.findMany({ select: { id: true, bodies: true, isCommon: true } })).map(
        (row) => `${row.id} ${row.bodies} ${row.isCommon}`,
      ),
    ),
    pairs: differences(
      pairs.map(({ a, b }) => (a < b ? `${a} ${b}` : `${b} ${a}`)),
      (await db.wordingPair.findMany({ select: { a: true, b: true } })).map(({ a, b }) => `${a} ${b}`),
    ),
  };
}

function passageRows({ reportId, passages }: Narrative): string[] {
  return passages.map((each) =>
    [reportId, each.ordinal, each.wording, each.exact, each.frame, each.start, each.end].join(' '),
  );
}

function differences(wanted: readonly string[], stored: readonly string[]): number {
  const left = new Set(wanted);
  const superfluous = stored.filter((row) => !left.delete(row)).length;
  return left.size + superfluous;
}

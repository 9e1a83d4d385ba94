import type { DatabaseOrTransaction } from '../store/client';
import { buildPassages } from './build-passages';
import { readPublishedReport } from './read-published-report';
import type { ReportPassages, SearchEngine } from './search-engine';
import { staleReports, strikeOff } from './stale-reports';

/** Fills the engine anew with every published report and returns their number; `progress` is called after each. */
export async function rebuildEngine(
  db: DatabaseOrTransaction,
  engine: SearchEngine,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  const noted = await staleReports(db, engine.name);
  const published = { where: { status: 'published' }, select: { id: true }, orderBy: { id: 'asc' } } as const;
  const ids = (await db.report.findMany(published)).map(({ id }) => id);
  await engine.rebuild(passagesOf(db, ids, (done) => progress(done, ids.length)));
  await strikeOff(db, engine.name, noted);
  return ids.length;
}

async function* passagesOf(
  db: DatabaseOrTransaction,
  ids: readonly string[],
  progress: (done: number) => void,
): AsyncGenerator<ReportPassages> {
  for (const [index, reportId] of ids.entries()) {
    const report = await readPublishedReport(db, reportId);
    if (report !== null) yield { reportId, passages: buildPassages(report) };
    progress(index + 1);
  }
}

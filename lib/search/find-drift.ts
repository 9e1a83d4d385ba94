import type { DatabaseOrTransaction } from '../store/client';
import { staleReports } from './stale-reports';
import type { SearchEngine } from './search-engine';

/** Where an engine and the database differ, by ids of reports. */
export interface Drift {
  /** Published, but not to be found. */
  readonly missing: readonly string[];
  /** To be found in another version than the current one, only in part, or changed since. */
  readonly outdated: readonly string[];
  /** To be found, but not published. */
  readonly superfluous: readonly string[];
}

/** Holds what an engine has against the published reports. */
export async function findDrift(db: DatabaseOrTransaction, engine: SearchEngine): Promise<Drift> {
  const stale = new Set((await staleReports(db, engine.name)).map(({ reportId }) => reportId));
  const contents = (await engine.isReady()) ? await engine.contents() : [];
  const published = await db.report.findMany({
    where: { status: 'published' },
    select: { id: true, currentVersionId: true },
  });
  const ids = new Set(published.map(({ id }) => id));
  const held = new Map(contents.map((report) => [report.reportId, report]));
  return {
    missing: [...ids].filter((id) => !held.has(id)),
    outdated: published.flatMap(({ id, currentVersionId }) => {
      const report = held.get(id);
      if (report === undefined) return [];
      const isRight = report.versionId === currentVersionId && report.isWhole && !stale.has(id);
      return isRight ? [] : [id];
    }),
    superfluous: [...held.keys()].filter((id) => !ids.has(id)),
  };
}

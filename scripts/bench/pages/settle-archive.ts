import { rebuildCopies } from '../../../lib/copies/rebuild-copies';
import { postgresEngine } from '../../../lib/search/postgres/postgres-engine';
import { reindex } from '../../../lib/search/reindex';
import { database } from '../../../lib/store/client';
import { drawProgress, eraseProgress } from '../../console/draw-progress';
import { runSql } from '../../test/temporary-database';

/** Does what a site would do behind its first answers, so that it is not timed with them: copies and the search. */
export async function settleArchive(url: string): Promise<void> {
  const db = database();
  await rebuildCopies(db, (done, total) => drawProgress(done, total, 'copies'));
  await reindex(db, [postgresEngine(db)], (_, done, total) => drawProgress(done, total, 'search'));
  await runSql(url, 'VACUUM ANALYZE');
  eraseProgress();
}

import { recheckAround } from '../ingest/recheck-around';
import { followReport } from '../copies/follow-report';
import { syncReport } from '../search/sync-report';
import { database } from '../store/client';
import { recordAuditEvent } from '../store/record-audit-event';
import * as store from '../store/remove-samples';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { requirePermission } from './permissions';

/** Removes the samples that came with the project from the site and the search. Returns how many. */
export async function removeSamples(user: CurrentUser | null): Promise<number> {
  requirePermission(user, 'remove_samples');
  const db = database();
  const { versions, reportIds } = await transact(db, async (tx) => {
    const removed = await store.removeSamples(tx);
    for (const id of removed.organizationIds) await recheckAround(tx, id);
    const details = { versions: removed.versions };
    await recordAuditEvent(tx, { userId: user.id, action: 'samples_removed', subject: 'samples', details });
    return removed;
  });
  for (const reportId of reportIds) {
    await syncReport(db, reportId);
    await followReport(db, reportId);
  }
  return versions;
}

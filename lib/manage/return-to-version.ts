import { z } from 'zod';
import { textPrints } from '../check/same-text/text-prints';
import { checkAnew } from '../correct/check-anew';
import { AppError } from '../domain/app-error';
import { recheckReport } from '../ingest/recheck-report';
import { database } from '../store/client';
import { loadParsedVersion } from '../store/load-parsed-version';
import { recordAuditEvent } from '../store/record-audit-event';
import { saveMadeVersion } from '../store/save-made-version';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { expectNewest } from './desk/expect-state';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = z.object({
  versionId: z.uuid(),
  /** The report's newest version as the person saw it. */
  expectedVersionId: z.uuid(),
  reason: z.string().trim().min(2).max(500),
});

/**
 * Makes a new version with what an earlier one of the same report says, its corrections included; the rules are those
 * of today. On a public report it waits until it is published. Returns its id. Throws `AppError` conflict when somebody
 * was faster, nothing_changed when the version is the newest.
 */
export async function returnToVersion(user: CurrentUser | null, input: unknown): Promise<string> {
  requirePermission(user, 'correct');
  const { versionId: id, expectedVersionId, reason } = parseInput(Input, input);
  const { versionId } = await transact(database(), async (tx) => {
    const version = await loadParsedVersion(tx, id);
    if (version === null) throw new AppError('not_found', `no version ${id}`);
    await expectNewest(tx, id, expectedVersionId);
    if (id === expectedVersionId) throw new AppError('nothing_changed', `${id} is the newest version`);
    const report = checkAnew(version.report);
    const saved = await saveMadeVersion(tx, {
      from: version.row,
      origin: 'return',
      reason,
      under: null,
      report,
      prints: textPrints(report),
      corrections: version.corrections,
      createdById: user.id,
    });
    await recheckReport(tx, saved.reportId);
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'returned',
      subject: `report:${saved.reportId}`,
      details: { versionId: saved.versionId, to: version.row.number, reason },
    });
    return saved;
  });
  return versionId;
}

import { z } from 'zod';
import { textPrints } from '../check/same-text/text-prints';
import type { Revision } from '../correct/hold-corrections';
import { AppError } from '../domain/app-error';
import type { HeldCorrection } from '../domain/correction';
import { recheckReport } from '../ingest/recheck-report';
import { certainIdentity } from '../ingest/report-identity';
import { storedIdentity } from '../ingest/stored-identity';
import { database } from '../store/client';
import type { Prisma } from '../store/generated/client';
import { loadParsedVersion, type ParsedVersion } from '../store/load-parsed-version';
import { moveJobs } from '../store/move-jobs';
import { recordAuditEvent } from '../store/record-audit-event';
import { recordReview } from '../store/record-review';
import { saveMadeVersion, type SavedMadeVersion } from '../store/save-made-version';
import { transact } from '../store/transact';
import { readRevision, RevisionInput } from './change-input';
import { correctedVersion, pagedText } from './corrected-version';
import type { CurrentUser } from './current-user';
import { conflictOf, expectNewest } from './desk/expect-state';
import { standingOf } from './desk/standing-of';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

const Input = RevisionInput.extend({
  versionId: z.uuid(),
  /** The report's newest version as the person saw it. */
  expectedVersionId: z.uuid(),
  reason: z.string().trim().min(2).max(500),
});

/**
 * Makes a new version of a report, with what a person sets or takes back, and everything that was corrected before. On
 * a public report it waits until it is published. Returns its id. Throws `AppError` conflict when somebody was faster or a
 * later version is there, which is the one to correct, invalid_change, nothing_changed.
 */
export async function correctVersion(user: CurrentUser | null, input: unknown): Promise<string> {
  requirePermission(user, 'correct');
  const given = parseInput(Input, input);
  const { versionId } = await transact(database(), async (tx) => {
    const version = await loadParsedVersion(tx, given.versionId);
    if (version === null) throw new AppError('not_found', `no version ${given.versionId}`);
    const state = await expectNewest(tx, given.versionId, given.expectedVersionId);
    if (state.newer !== null) throw await conflictOf(tx, state);
    const revision = revisionOf(version, given, user);
    const saved = await save(tx, version, revision);
    if (saved.isMoved && standingOf(state) !== 'public') await putAside(tx, version, saved, revision);
    await recheckReport(tx, saved.reportId);
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'corrected',
      subject: `report:${saved.reportId}`,
      details: auditOf(version, saved, given),
    });
    return saved;
  });
  return versionId;
}

function revisionOf(version: ParsedVersion, given: z.infer<typeof Input>, user: CurrentUser): Revision {
  const createdAt = new Date();
  const { changes, undo } = readRevision(given, pagedText(version), createdAt);
  return { changes, undo, reason: given.reason, createdById: user.id, createdAt };
}

const namesOf = (corrections: readonly HeldCorrection[]): string =>
  JSON.stringify(corrections.map(({ change, createdAt }) => [change, createdAt]));

async function save(
  tx: Prisma.TransactionClient,
  version: ParsedVersion,
  revision: Revision,
): Promise<SavedMadeVersion> {
  const { report, corrections } = await correctedVersion(tx, version, revision);
  if (namesOf(corrections) === namesOf(version.corrections)) {
    throw new AppError('nothing_changed', `nothing is set or taken back in ${version.row.id}`);
  }
  const isMoved = [...revision.changes, ...revision.undo].some(({ kind }) => kind === 'identity');
  const identity = isMoved ? certainIdentity(report) : null;
  return saveMadeVersion(tx, {
    from: version.row,
    origin: 'correction',
    reason: revision.reason,
    under: identity && storedIdentity(identity),
    report,
    prints: textPrints(report),
    corrections,
    createdById: revision.createdById,
  });
}

/** A version that is not public and turned out to be another body's or year's waits for nobody any more. */
async function putAside(
  tx: Prisma.TransactionClient,
  { row }: ParsedVersion,
  { reportId, versionId }: SavedMadeVersion,
  { reason, createdById }: Revision,
): Promise<void> {
  await moveJobs(tx, { versionId, fromReportId: row.reportId, reportId });
  await recordReview(tx, { versionId: row.id, kind: 'rejected', reason, userId: createdById });
  await recheckReport(tx, row.reportId);
}

function auditOf(
  { row }: ParsedVersion,
  { versionId, isMoved }: SavedMadeVersion,
  { changes, undo, reason }: z.infer<typeof Input>,
): Prisma.InputJsonObject {
  return {
    versionId,
    madeFrom: row.id,
    reason,
    changes,
    undo,
    ...(isMoved ? { movedFrom: row.reportId } : {}),
  };
}

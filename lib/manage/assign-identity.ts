import { z } from 'zod';
import { divisionByCode } from '../divisions/division-by-code';
import { AppError } from '../domain/app-error';
import { ORGANIZATION_KINDS } from '../domain/report';
import { newVersion } from '../ingest/new-version';
import { readReport } from '../ingest/read-report';
import { recheckReport } from '../ingest/recheck-report';
import type { ReportIdentity } from '../ingest/report-identity';
import { database } from '../store/client';
import { closeJob } from '../store/close-job';
import { findWaitingJob } from '../store/find-waiting-job';
import { finishJob } from '../store/finish-job';
import { lockFile } from '../store/lock-file';
import { recordAuditEvent } from '../store/record-audit-event';
import { saveReportVersion, type SavedVersion } from '../store/save-report-version';
import { transact } from '../store/transact';
import type { CurrentUser } from './current-user';
import { parseInput } from './parse-input';
import { requirePermission } from './permissions';

/** The first reports under the regulation of 2007 were on 2008; nobody reports on a year that has not come. */
const FIRST_YEAR = 2008;

const Input = z.object({
  jobId: z.uuid(),
  divisionCode: z.string().regex(/^\d{6}(\d{3})?$/),
  organizationName: z.string().trim().min(2).max(100),
  kind: z.enum(ORGANIZATION_KINDS),
  year: z.coerce.number().int().min(FIRST_YEAR),
});

/** Saves a file that waits as a draft, under the identity a person gives. Returns the draft's version id. */
export async function assignIdentity(user: CurrentUser | null, input: unknown): Promise<string> {
  requirePermission(user, 'assign_identity');
  const { jobId, divisionCode, organizationName, kind, year } = parseInput(Input, input);
  const division = divisionByCode(divisionCode);
  if (division === null || year > new Date().getFullYear()) {
    throw new AppError('invalid_parameter', `no division ${divisionCode}, or ${year} has not come`);
  }
  const identity = { division, organization: { name: organizationName, kind }, year };
  const saved = await saveAs(user, jobId, identity);
  await closeJob(database(), jobId);
  return saved.versionId;
}

async function saveAs(user: CurrentUser, jobId: string, identity: ReportIdentity): Promise<SavedVersion> {
  const db = database();
  const waiting = await findWaitingJob(db, jobId);
  if (waiting === null) throw new AppError('conflict', `job ${jobId} no longer waits`);
  const read = await readReport(waiting.bytes, waiting.fileName);
  return transact(db, async (tx) => {
    await lockFile(tx, waiting.sha256);
    if ((await findWaitingJob(tx, jobId)) === null)
      throw new AppError('conflict', `job ${jobId} no longer waits`);
    const saved = await saveReportVersion(tx, newVersion(waiting, read, identity));
    await recheckReport(tx, saved.reportId);
    await finishJob(tx, jobId, saved);
    await recordAuditEvent(tx, {
      userId: user.id,
      action: 'identity_assigned',
      subject: `report:${saved.reportId}`,
      details: { jobId, divisionCode: identity.division.code, ...identity.organization, year: identity.year },
    });
    return saved;
  });
}

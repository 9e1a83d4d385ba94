import { queueFile } from '../ingest/queue-file';
import { database } from '../store/client';
import { createIntake } from '../store/create-intake';
import { recordAuditEvent } from '../store/record-audit-event';
import type { CurrentUser } from './current-user';
import { expandUpload, type UploadedFile } from './expand-upload';
import { requirePermission } from './permissions';

/** Takes in what a person sent, to be read by a worker; every report becomes a draft. Returns the intake's id. */
export async function uploadFiles(
  user: CurrentUser | null,
  uploads: readonly UploadedFile[],
): Promise<string> {
  requirePermission(user, 'upload');
  const db = database();
  const files = await expandUpload(uploads);
  const intakeId = await createIntake(db, { kind: 'files', userId: user.id });
  const options = { publish: false, isSample: false, userId: user.id, intakeId };
  const tally: Record<string, number> = {};
  for (const file of files) {
    const { state } = await queueFile(db, file, options);
    tally[state] = (tally[state] ?? 0) + 1;
  }
  await recordAuditEvent(db, {
    userId: user.id,
    action: 'uploaded',
    subject: 'files',
    details: { intakeId, ...tally },
  });
  return intakeId;
}

import { ingestFile } from '../ingest/ingest-file';
import { database } from '../store/client';
import { recordAuditEvent } from '../store/record-audit-event';
import type { CurrentUser } from './current-user';
import { expandUpload, type UploadedFile } from './expand-upload';
import { requirePermission } from './permissions';

/** Takes in what a person sent. Every report becomes a draft; what became of each file is on its job. */
export async function uploadFiles(user: CurrentUser | null, uploads: readonly UploadedFile[]): Promise<void> {
  requirePermission(user, 'upload');
  const db = database();
  const files = await expandUpload(uploads);
  const tally: Record<string, number> = {};
  for (const file of files) {
    const { outcome } = await ingestFile(db, file, { publish: false, isSample: false, userId: user.id });
    tally[outcome] = (tally[outcome] ?? 0) + 1;
  }
  await recordAuditEvent(db, { userId: user.id, action: 'uploaded', subject: 'files', details: tally });
}

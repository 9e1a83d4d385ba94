import { MOST_FILE_BYTES } from '../ingest/incoming-file';
import { ingestFile } from '../ingest/ingest-file';
import { database } from '../store/client';
import { recordAuditEvent } from '../store/record-audit-event';
import type { CurrentUser } from './current-user';
import { expandUpload, type UploadedFile } from './expand-upload';
import { requirePermission } from './permissions';

/** What one upload may hold, in bytes: one file, and all together as sent. */
export const UPLOAD_LIMITS = {
  fileBytes: MOST_FILE_BYTES,
  requestBytes: MOST_FILE_BYTES + 1024 * 1024,
} as const;

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

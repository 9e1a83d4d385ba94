import { z } from 'zod';
import type { Database } from '../store/client';
import type { Upload } from '../store/generated/client';
import { transact } from '../store/transact';
import { closeUpload } from '../store/uploads/close-upload';
import { findUpload } from '../store/uploads/find-upload';
import { lockUpload } from '../store/uploads/lock-upload';
import { noteTaken } from '../store/uploads/note-taken';
import { readPieces } from '../store/uploads/read-pieces';
import { isArchive } from '../text/is-archive';
import { isJunk } from '../text/is-junk';
import { expandZipAt } from './expand-zip';
import { incomingBytes, type IncomingFile } from './incoming-file';
import { PiecesReader } from './pieces-reader';
import { queueFileIn } from './queue-file';

const Provenance = z.object({
  address: z.string(),
  finalAddress: z.string(),
  fetchedAt: z.coerce.date(),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
});

/**
 * Queues an upload that has come whole: a file in one transaction, an archive file by file. Whoever does it again, at the
 * same time or after a crash, goes on where the other stopped, so that nothing is lost and nothing is queued twice.
 */
export async function takeUpload(db: Database, id: string): Promise<void> {
  const upload = await findUpload(db, id);
  if (upload === null || !isWaiting(upload)) return;
  if (isArchive(upload.fileName)) return takeArchive(db, upload);
  await transact(db, async (tx) => {
    const held = await lockUpload(tx, id);
    if (held === null || !isWaiting(held)) return;
    if (isJunk(held.fileName)) return closeUpload(tx, id, null);
    const file = incomingBytes(held.fileName, await readPieces(tx, id));
    const { jobId } = await queueFileIn(tx, file, optionsOf(held));
    await closeUpload(tx, id, jobId);
  });
}

async function takeArchive(db: Database, upload: Upload): Promise<void> {
  const reader = new PiecesReader(db, upload.id);
  const files = await expandZipAt(upload.fileName, upload.size, reader);
  reader.throwFailure();
  for (const [index, file] of files.entries()) {
    if (index < upload.taken) continue;
    const loaded = await loadedBefore(file);
    reader.throwFailure();
    if (!(await takeOneOf(db, upload, loaded, index))) return;
  }
  await transact(db, async (tx) => {
    const held = await lockUpload(tx, upload.id);
    if (held !== null && isWaiting(held)) await closeUpload(tx, held.id, null);
  });
}

/** Queues one file of an archive, unless another process has. False when the archive is given up, or done elsewhere. */
async function takeOneOf(db: Database, { id }: Upload, file: IncomingFile, index: number): Promise<boolean> {
  return transact(db, async (tx) => {
    const held = await lockUpload(tx, id);
    if (held === null || !isWaiting(held)) return false;
    if (held.taken !== index) return true;
    await queueFileIn(tx, file, optionsOf(held));
    await noteTaken(tx, id, index + 1);
    return true;
  });
}

/** The same file with its bytes, or its refusal, at hand, so that no transaction waits for unpacking. */
async function loadedBefore(file: IncomingFile): Promise<IncomingFile> {
  const bytes = (async () => file.load())();
  await bytes.catch(() => undefined);
  return { ...file, load: () => bytes };
}

function isWaiting({ doneAt, received, size }: Upload): boolean {
  return doneAt === null && received === size;
}

function optionsOf({ userId, intakeId, provenance }: Upload) {
  const common = { publish: false, isSample: false, userId, intakeId };
  return provenance === null ? common : { ...common, provenance: Provenance.parse(provenance) };
}

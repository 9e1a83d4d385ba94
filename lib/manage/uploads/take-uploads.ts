import { log } from '../../log';
import { isArchive } from '../../text/is-archive';
import { takeUpload } from '../../ingest/take-upload';
import { database } from '../../store/client';
import { findUpload } from '../../store/uploads/find-upload';
import { listWholeUploads } from '../../store/uploads/list-whole-uploads';
import { removeOldUploads } from '../../store/uploads/remove-old-uploads';
import { OPEN_UPLOADS } from './upload-limits';

/** Archives under way in this process, so that the sweep does not begin them again. */
const underWay = new Set<string>();

/** Queues an upload that has come whole: a file at once, an archive behind the answer. */
export async function takeUploadSoon(id: string): Promise<void> {
  const upload = await findUpload(database(), id);
  const taking = takeOnce(id);
  if (upload !== null && !isArchive(upload.fileName)) await taking;
}

/** Queues the uploads that came whole and were not queued, because a process ended in between; drops abandoned ones. */
export async function takeUploads(): Promise<void> {
  const db = database();
  for (const id of await listWholeUploads(db)) await takeOnce(id);
  await removeOldUploads(db, new Date(Date.now() - OPEN_UPLOADS.ageMs));
}

/** What goes wrong is left to the sweep: the bytes are here. */
async function takeOnce(id: string): Promise<void> {
  if (underWay.has(id)) return;
  underWay.add(id);
  try {
    await takeUpload(database(), id);
  } catch (cause) {
    log().warn({ part: 'uploads', upload: id, err: cause }, 'an upload is not queued now');
  } finally {
    underWay.delete(id);
  }
}

import { enqueue } from './queue/enqueue';
import type { Prisma } from './generated/client';
import { recordJobEvent } from './record-job-event';
import { saveSourceFile } from './save-source-file';

export interface NewJob {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly publish: boolean;
  readonly isSample: boolean;
  readonly createdById: string | null;
  readonly intakeId: string | null;
}

/** Notes the intake of one file together with its bytes and puts it into the queue; all of it or nothing. Returns its id. */
export async function queueJob(tx: Prisma.TransactionClient, job: NewJob): Promise<string> {
  const { bytes, ...row } = job;
  const { sha256, fileName } = job;
  await saveSourceFile(tx, { sha256, bytes, mediaType: 'application/octet-stream', fileName });
  const { id } = await tx.job.create({
    data: { ...row, size: bytes.length, sourceSha256: sha256, status: 'queued' },
    select: { id: true },
  });
  await recordJobEvent(tx, id, 'queued');
  await enqueue(tx, id, { isUrgent: job.createdById !== null });
  return id;
}

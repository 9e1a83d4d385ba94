import type { ClaimedJob } from './claim-job';
import type { DatabaseOrTransaction } from './client';
import { saveSourceFile } from './save-source-file';

export interface NewJob {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly publish: boolean;
  readonly isSample: boolean;
  readonly createdById: string | null;
}

/** Notes the intake of one file together with its bytes, so that it survives the process, and claims it for the caller. */
export async function createJob(db: DatabaseOrTransaction, job: NewJob): Promise<ClaimedJob> {
  const { bytes, ...row } = job;
  await saveSourceFile(db, {
    sha256: job.sha256,
    bytes,
    mediaType: 'application/octet-stream',
    fileName: job.fileName,
  });
  const made = await db.job.create({
    data: {
      ...row,
      size: bytes.length,
      sourceSha256: job.sha256,
      status: 'running',
      startedAt: new Date(),
      attempts: 1,
    },
  });
  return { ...made, bytes };
}

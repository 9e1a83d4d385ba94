import { z } from 'zod';
import { AppError } from '../domain/app-error';
import type { CandidateReason, Source } from '../domain/report';
import { readSafely } from '../ingest/reader/read-safely';
import { WaitingReading } from '../ingest/waiting-reading';
import { database } from '../store/client';
import { findWaitingJob } from '../store/find-waiting-job';
import type { CurrentUser } from './current-user';
import { requirePermission } from './permissions';
import { divisionChoice, type DivisionChoice } from './search-divisions';

export interface FileReview {
  readonly jobId: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly reading: WaitingReading;
  /** Divisions to choose from: the one read, then the candidates, each with why it is one. */
  readonly choices: readonly (DivisionChoice & { readonly reason: CandidateReason | null })[];
  readonly text: string;
  /** Places the reader was not certain about. */
  readonly doubtful: readonly Source[];
}

/** A file that waits for a person, with its text. Throws `AppError` not_found when it no longer waits. */
export async function reviewFile(user: CurrentUser | null, jobId: string): Promise<FileReview> {
  requirePermission(user, 'assign_identity');
  const id = z.uuid().safeParse(jobId);
  const job = id.success ? await findWaitingJob(database(), id.data) : null;
  if (job === null) throw new AppError('not_found', `no waiting job ${jobId}`);
  const reading = WaitingReading.parse(job.reading);
  const { document, report } = await readSafely(job.bytes, job.fileName);
  const read = reading.division === null ? [] : [{ value: reading.division, reason: null }];
  const candidates = [...read, ...reading.divisionCandidates];
  const unique = [...new Map(candidates.map((candidate) => [candidate.value.code, candidate])).values()];
  return {
    jobId: job.id,
    fileName: job.fileName,
    sha256: job.sha256,
    reading,
    choices: unique.map(({ value, reason }) => ({ ...divisionChoice(value), reason })),
    text: document.text,
    doubtful: report.findings
      .filter(({ verdict }) => verdict !== 'holds')
      .flatMap(({ source }) => source ?? []),
  };
}

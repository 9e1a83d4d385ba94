import { z } from 'zod';
import { AppError } from '../domain/app-error';
import { database } from '../store/client';
import { findIntake } from '../store/find-intake';
import { listJobs } from '../store/list-jobs';
import type { CurrentUser } from './current-user';
import { fileRow, type FileRow, type FileState } from './file-row';
import { may, requirePermission } from './permissions';

export interface IntakeProgress {
  readonly intake: {
    readonly id: string;
    readonly kind: 'files' | 'text' | 'address' | 'command';
    readonly at: Date;
    /** E-mail of who sent it; null for commands run on the server. */
    readonly by: string | null;
  };
  readonly total: number;
  /** Only the states that occur. */
  readonly counts: Readonly<Partial<Record<FileState, number>>>;
  /** Whether every file has come to its end. */
  readonly isOver: boolean;
  /** In the order in which they came in. */
  readonly files: readonly FileRow[];
}

/** How far an intake is. Contributors see their own. Throws `AppError` not_found, not_signed_in or not_allowed. */
export async function intakeProgress(user: CurrentUser | null, intakeId: string): Promise<IntakeProgress> {
  requirePermission(user, 'upload');
  const db = database();
  const id = z.uuid().safeParse(intakeId);
  const intake = id.success ? await findIntake(db, id.data) : null;
  if (intake === null || (intake.createdById !== user.id && !may(user, 'see_all_files')))
    throw new AppError('not_found', `no intake ${intakeId}`);
  const jobs = await listJobs(db, { intakeId: intake.id });
  const files = jobs.map(fileRow).reverse();
  const counts: Partial<Record<FileState, number>> = {};
  for (const { state } of files) counts[state] = (counts[state] ?? 0) + 1;
  const { kind, createdAt: at, createdBy } = intake;
  return {
    intake: { id: intake.id, kind, at, by: createdBy?.email ?? null },
    total: files.length,
    counts,
    isOver: counts.queued === undefined && counts.running === undefined,
    files,
  };
}

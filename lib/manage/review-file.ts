import { z } from 'zod';
import { AppError } from '../domain/app-error';
import type { CandidateReason, OrganizationKind, ParsedOrganization } from '../domain/report';
import { mediaTypeOf } from '../ingest/media-type-of';
import { readSafely } from '../ingest/reader/read-safely';
import type { Reading } from '../ingest/reading';
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
  /** Bodies to choose from: the one read, then the candidates. */
  readonly bodies: readonly {
    readonly name: string;
    readonly kind: OrganizationKind;
    readonly reason: CandidateReason | null;
  }[];
  /** The file as it is read now. */
  readonly read: Reading;
  readonly mediaType: string;
  readonly size: number;
}

/** A file that waits for a person, with its text. Throws `AppError` not_found when it no longer waits. */
export async function reviewFile(user: CurrentUser | null, jobId: string): Promise<FileReview> {
  requirePermission(user, 'assign_identity');
  const id = z.uuid().safeParse(jobId);
  const job = id.success ? await findWaitingJob(database(), id.data) : null;
  if (job === null) throw new AppError('not_found', `no waiting job ${jobId}`);
  const reading = WaitingReading.parse(job.reading);
  const read = await readSafely(job.bytes, job.fileName);
  const places = withFirst(reading.division, reading.divisionCandidates, ({ code }) => code);
  // What earlier readers kept has no candidates for the body; the reading of now has.
  const named = reading.organizationCandidates;
  const candidates = named.length > 0 ? named : read.report.organizationCandidates;
  const bodies = withFirst(reading.organization, [...respelled(reading), ...candidates], ({ name }) => name);
  return {
    jobId: job.id,
    fileName: job.fileName,
    sha256: job.sha256,
    reading,
    choices: places.map(({ value, reason }) => ({ ...divisionChoice(value), reason })),
    bodies: bodies.map(({ value, reason }) => ({ ...value, reason })),
    read,
    mediaType: mediaTypeOf(read.document.format, job.bytes),
    size: job.bytes.length,
  };
}

/** The body's name with a place's name put right that it prints in characters that look alike: 沐阳县… for 沭阳县…. */
function respelled({ organization, divisionCandidates }: WaitingReading): Option<ParsedOrganization>[] {
  if (organization === null) return [];
  return divisionCandidates
    .filter(({ reason, value }) => reason === 'similar_name' && organization.name.length > value.name.length)
    .map(({ value: { name }, reason }) => ({
      value: { ...organization, name: name + organization.name.slice(name.length) },
      reason,
    }));
}

interface Option<T> {
  readonly value: T;
  readonly reason: CandidateReason | null;
}

/** What was read, then what else it may be, each once. */
function withFirst<T>(
  read: T | null,
  candidates: readonly Option<T>[],
  keyOf: (value: T) => string,
): Option<T>[] {
  const all: Option<T>[] = [...(read === null ? [] : [{ value: read, reason: null }]), ...candidates];
  return all.filter(
    ({ value }, index) => all.findIndex((other) => keyOf(other.value) === keyOf(value)) === index,
  );
}

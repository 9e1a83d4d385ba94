import { z } from 'zod';
import { reportPath } from '../domain/addresses';
import { AppError } from '../domain/app-error';
import type { HeldCorrection } from '../domain/correction';
import { database } from '../store/client';
import { findReadingOf } from '../store/find-reading-of';
import { findDeskState } from '../store/desk/find-desk-state';
import { listReviewDecisions, type ListedDecision } from '../store/desk/list-review-decisions';
import { hasSentFile } from '../store/has-sent-file';
import { loadVersion, type LoadedVersion } from '../store/load-version';
import { readCorrection } from '../store/read-correction';
import type { CurrentUser } from './current-user';
import { stateToken } from './desk/state-token';
import { standingOf, type VersionStanding } from './desk/standing-of';
import { requirePermission, seesFilesOf } from './permissions';

export interface VersionReview {
  readonly version: LoadedVersion;
  readonly standing: VersionStanding;
  readonly publicPath: string;
  /** What it stands at, to be handed back with a decision. */
  readonly state: string;
  readonly latestVersionId: string;
  /** The newest later version that is not rejected, which is the one to correct; null when there is none. */
  readonly newer: { readonly id: string; readonly number: number } | null;
  /** Whether it is the one to correct: no later one that is not rejected is there. */
  readonly isCorrectable: boolean;
  /** Whether what was read is still there to come back to. */
  readonly mayTakeBack: boolean;
  /** Those that hold for it. */
  readonly corrections: readonly HeldCorrection[];
  /** What people decided about it, the last first. */
  readonly decisions: readonly ListedDecision[];
}

/** Everything a person needs to decide about one version; for a contributor only of what they sent. Throws `AppError` not_found. */
export async function reviewVersion(user: CurrentUser | null, versionId: string): Promise<VersionReview> {
  requirePermission(user, 'see_desk');
  const id = z.uuid().safeParse(versionId);
  const version = id.success ? await loadVersion(database(), id.data) : null;
  const state = version === null ? null : await findDeskState(database(), version.id);
  if (version === null || state === null || !(await isSeenBy(user, version))) {
    throw new AppError('not_found', `no version ${versionId}`);
  }
  const { report } = version;
  const standing = standingOf(state);
  const isCorrectable = state.newer === null;
  const { slug: organizationSlug, divisionCode } = report.organization;
  return {
    version,
    standing,
    publicPath: reportPath({ divisionCode, organizationSlug, year: report.year }),
    state: stateToken(state),
    latestVersionId: state.latestVersionId,
    newer: state.newer,
    isCorrectable,
    mayTakeBack:
      isCorrectable &&
      version.corrections.length > 0 &&
      (await findReadingOf(database(), version.id)) !== null,
    corrections: version.corrections.map(readCorrection),
    decisions: await listReviewDecisions(database(), version.id),
  };
}

/** That a version exists is not told to one who may not see it. */
async function isSeenBy(user: CurrentUser, { sourceSha256 }: LoadedVersion): Promise<boolean> {
  const sentBy = seesFilesOf(user);
  return sentBy === null || hasSentFile(database(), sentBy, sourceSha256);
}

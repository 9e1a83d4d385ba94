import { z } from 'zod';
import { diffVersions, type VersionDiff } from '../compare/versions/diff-versions';
import { reportPath } from '../domain/addresses';
import { AppError } from '../domain/app-error';
import { database } from '../store/client';
import { listReportVersions, type ReportWithVersions } from '../store/list-report-versions';
import { loadParsedVersion } from '../store/load-parsed-version';
import type { CurrentUser } from './current-user';
import { standingOf, type VersionStanding } from './desk/standing-of';
import { requirePermission } from './permissions';

/** `rejected`: a person decided that it is not to be public; the others as on the desk. */
export type VersionState = VersionStanding | 'rejected';

export interface HistoryVersion {
  readonly id: string;
  readonly number: number;
  readonly createdAt: Date;
  /** E-mail of who made it; null for what was done on the server. */
  readonly by: string | null;
  readonly origin: 'reading' | 'correction' | 'return';
  readonly reason: string | null;
  /** Number of the version of this report that it was made from. */
  readonly madeFrom: number | null;
  readonly parserVersion: string;
  readonly state: VersionState;
  /** Corrections that hold for it. */
  readonly corrections: number;
  /** Whether it is or was public. */
  readonly wasPublic: boolean;
}

export interface VersionHistory {
  readonly reportId: string;
  readonly organization: string;
  readonly year: number;
  readonly publicPath: string;
  readonly isPublic: boolean;
  /** Newest first. */
  readonly versions: readonly HistoryVersion[];
  /** What is different between the two versions that were asked for; null where none were. */
  readonly compared: { readonly from: number; readonly to: number; readonly diff: VersionDiff } | null;
}

type Row = ReportWithVersions['versions'][number];

const isRejected = ({ reviews }: Row): boolean => reviews[0]?.kind === 'rejected';

function stateOf(row: Row, { status, currentVersion, versions }: ReportWithVersions): VersionState {
  const madeInto = versions.find((other) => other.madeFrom?.id === row.id && !isRejected(other));
  const standing = standingOf({
    ...{ versionId: row.id, number: row.number, status, madeInto: madeInto?.number ?? null },
    ...{ currentVersionId: currentVersion?.id ?? null, currentNumber: currentVersion?.number ?? 0 },
  });
  return standing !== 'public' && isRejected(row) ? 'rejected' : standing;
}

function historyVersion(row: Row, report: ReportWithVersions): HistoryVersion {
  const { id, number, createdAt, origin, reason, parserVersion, madeFrom } = row;
  return {
    ...{ id, number, createdAt, origin, reason, parserVersion },
    by: row.createdBy?.email ?? null,
    madeFrom: madeFrom?.reportId === report.id ? madeFrom.number : null,
    state: stateOf(row, report),
    corrections: row._count.corrections,
    wasPublic: row.publicSince !== null,
  };
}

async function compare(
  { versions }: ReportWithVersions,
  from: number,
  to: number,
): Promise<VersionHistory['compared']> {
  const [a, b] = await Promise.all(
    [from, to].map(async (number) => {
      const id = versions.find((version) => version.number === number)?.id;
      return id === undefined ? null : loadParsedVersion(database(), id);
    }),
  );
  if (!a || !b) throw new AppError('not_found', `no versions ${from} and ${to}`);
  return { from, to, diff: diffVersions(a.report, b.report) };
}

/** All versions of a report, and what is different between two of them by number. Throws `AppError` not_found. */
export async function versionHistory(
  user: CurrentUser | null,
  reportId: string,
  between: { readonly from: number; readonly to: number } | null,
): Promise<VersionHistory> {
  requirePermission(user, 'see_all_files');
  const report = z.uuid().safeParse(reportId).success ? await listReportVersions(database(), reportId) : null;
  if (report === null) throw new AppError('not_found', `no report ${reportId}`);
  const { organization, year } = report;
  const { divisionCode, slug: organizationSlug, name } = organization;
  return {
    reportId,
    organization: name,
    year,
    publicPath: reportPath({ divisionCode, organizationSlug, year }),
    isPublic: report.status === 'published',
    versions: report.versions.map((row) => historyVersion(row, report)),
    compared: between && (await compare(report, between.from, between.to)),
  };
}

import { diffVersions, type VersionDiff } from '../compare/versions/diff-versions';
import { AppError } from '../domain/app-error';
import { database } from '../store/client';
import { loadParsedVersion } from '../store/load-parsed-version';
import type { ReportAddress } from './report-page';

export interface ChangedVersion {
  readonly number: number;
  readonly createdAt: Date;
  readonly origin: 'reading' | 'correction' | 'return';
  readonly reason: string | null;
  readonly parserVersion: string;
}

export interface VersionChanges {
  readonly organization: string;
  readonly year: number;
  readonly from: ChangedVersion;
  readonly to: ChangedVersion;
  readonly diff: VersionDiff;
}

/** What is different between two versions of a report that are or were public. Throws `AppError` not_found. */
export async function versionChanges(
  { divisionCode, organizationSlug, year }: ReportAddress,
  from: number,
  to: number,
): Promise<VersionChanges> {
  const db = database();
  const rows = await db.reportVersion.findMany({
    where: {
      number: { in: [from, to] },
      publicSince: { not: null },
      report: { year, status: 'published', organization: { slug: organizationSlug, divisionCode } },
    },
    select: {
      ...{ id: true, number: true, createdAt: true, origin: true, reason: true, parserVersion: true },
      report: { select: { organization: { select: { name: true } } } },
    },
  });
  const [before, after] = [from, to].map((number) => rows.find((row) => row.number === number));
  if (!before || !after) throw new AppError('not_found', `no public versions ${from} and ${to}`);
  const [a, b] = await Promise.all([before, after].map(({ id }) => loadParsedVersion(db, id)));
  if (!a || !b) throw new AppError('not_found', `versions ${from} and ${to} are gone`);
  const organization = after.report.organization.name;
  return { organization, year, from: before, to: after, diff: diffVersions(a.report, b.report) };
}

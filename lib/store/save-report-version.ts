import type { DocumentFormat } from '../domain/document';
import type { Facsimile } from '../domain/facsimile';
import type { DivisionRef, ParsedReport } from '../domain/report';
import { ensureDivisionChain } from './ensure-division-chain';
import { ensureOrganization, type OrganizationIdentity } from './ensure-organization';
import type { Prisma, ReportStatus } from './generated/client';
import { saveSourceFile, type OriginalFile } from './save-source-file';
import { figureRows, findingRows, printRows, sectionRows, statisticRows, type Print } from './version-rows';

export interface NewVersion {
  readonly source: OriginalFile;
  /** From the province down to the organization's own. */
  readonly divisions: readonly DivisionRef[];
  readonly organization: OrganizationIdentity;
  readonly year: number;
  readonly report: ParsedReport;
  readonly prints: readonly Print[];
  readonly format: DocumentFormat;
  readonly encoding: string | null;
  readonly text: string;
  readonly pageStarts: readonly number[];
  readonly facsimile: Facsimile | null;
  readonly parserVersion: string;
  readonly isSample: boolean;
  readonly createdById: string | null;
}

export interface SavedVersion {
  /** `unchanged`: this reader has read these bytes for this report before; nothing was written. */
  readonly outcome: 'added' | 'updated' | 'unchanged';
  readonly reportId: string;
  readonly versionId: string;
  /** False for a sample beside a real version, and on a report that a person withdrew. */
  readonly mayBecomePublic: boolean;
}

interface LockedReport {
  readonly id: string;
  readonly status: ReportStatus;
  readonly isNew: boolean;
  readonly hasRealVersion: boolean;
}

/**
 * Writes one reading of one file whole, at most once per organization, year, bytes and reader. On a report that is
 * not public the new version is current at once; on a public one it waits for `publishReport`.
 */
export async function saveReportVersion(
  tx: Prisma.TransactionClient,
  version: NewVersion,
): Promise<SavedVersion> {
  await ensureDivisionChain(tx, version.divisions);
  const organizationId = await ensureOrganization(tx, version.organization);
  const report = await lockReport(tx, organizationId, version.year);
  const { source, parserVersion } = version;
  const same = await tx.reportVersion.findFirst({
    where: { reportId: report.id, sourceSha256: source.sha256, parserVersion, revision: 0 },
    select: { id: true },
  });
  const yieldsToReal = version.isSample && report.hasRealVersion;
  const mayBecomePublic = !yieldsToReal && report.status !== 'withdrawn';
  if (same !== null)
    return { outcome: 'unchanged', reportId: report.id, versionId: same.id, mayBecomePublic };
  const versionId = await writeVersion(tx, report.id, version);
  if (report.status === 'draft' && !yieldsToReal) {
    await tx.report.update({ where: { id: report.id }, data: { currentVersionId: versionId } });
  }
  return { outcome: report.isNew ? 'added' : 'updated', reportId: report.id, versionId, mayBecomePublic };
}

/** The row lock lets one writer at a time number the versions of a report. */
async function lockReport(
  tx: Prisma.TransactionClient,
  organizationId: string,
  year: number,
): Promise<LockedReport> {
  const { count } = await tx.report.createMany({ data: [{ organizationId, year }], skipDuplicates: true });
  const { id } = await tx.report.findUniqueOrThrow({
    where: { organizationId_year: { organizationId, year } },
  });
  await tx.$queryRaw`SELECT 1 FROM "Report" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const { status } = await tx.report.findUniqueOrThrow({ where: { id } });
  const real = await tx.reportVersion.count({ where: { reportId: id, isSample: false } });
  return { id, status, isNew: count === 1, hasRealVersion: real > 0 };
}

/** How the document names the body and what it takes it for, where the archive has it otherwise. */
async function namedOtherwise(
  tx: Prisma.TransactionClient,
  reportId: string,
  { organization }: ParsedReport,
): Promise<Pick<Prisma.ReportVersionUncheckedCreateInput, 'bodyName' | 'bodyKind'>> {
  const { name, kind } = await tx.organization.findFirstOrThrow({
    where: { reports: { some: { id: reportId } } },
  });
  return {
    bodyName: organization === null || organization.name === name ? null : organization.name,
    bodyKind: organization === null || organization.kind === kind ? null : organization.kind,
  };
}

async function writeVersion(
  tx: Prisma.TransactionClient,
  reportId: string,
  version: NewVersion,
): Promise<string> {
  const { report, source } = version;
  await saveSourceFile(tx, source);
  await tx.sourceFile.update({ where: { sha256: source.sha256 }, data: { mediaType: source.mediaType } });
  const last = await tx.reportVersion.aggregate({ where: { reportId }, _max: { number: true } });
  const { id } = await tx.reportVersion.create({
    select: { id: true },
    data: {
      reportId,
      number: (last._max.number ?? 0) + 1,
      sourceSha256: source.sha256,
      fileName: source.fileName,
      parserVersion: version.parserVersion,
      title: report.title,
      ...(await namedOtherwise(tx, reportId, report)),
      form: report.form,
      publishedOn: report.publishedOn === null ? null : new Date(`${report.publishedOn}T00:00:00Z`),
      format: version.format,
      encoding: version.encoding,
      text: version.text,
      pageStarts: [...version.pageStarts],
      ...(version.facsimile !== null && { facsimile: version.facsimile }),
      isSample: version.isSample,
      createdById: version.createdById,
    },
  });
  await tx.section.createMany({ data: sectionRows(id, report) });
  await tx.figure.createMany({ data: figureRows(id, report) });
  await tx.statistic.createMany({ data: statisticRows(id, report) });
  await tx.finding.createMany({ data: findingRows(id, report) });
  await tx.textPrint.createMany({ data: printRows(id, version.prints) });
  return id;
}

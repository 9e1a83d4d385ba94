import type { Facsimile } from '../domain/facsimile';
import type { ParsedReport } from '../domain/report';
import { Prisma, type VersionOrigin } from './generated/client';
import { figureRows, findingRows, printRows, sectionRows, statisticRows, type Print } from './version-rows';

/** What a version holds, whoever made it. */
export interface VersionContents {
  readonly sourceSha256: string;
  readonly fileName: string;
  readonly report: ParsedReport;
  readonly prints: readonly Print[];
  readonly format: string;
  readonly encoding: string | null;
  readonly text: string;
  readonly pageStarts: readonly number[];
  readonly facsimile: Facsimile | Prisma.JsonObject | null;
  readonly parserVersion: string;
  readonly isSample: boolean;
  readonly createdById: string | null;
}

/** Where a version comes from. */
export interface Making {
  readonly revision: number;
  readonly origin: VersionOrigin;
  readonly madeFromId: string | null;
  readonly reason: string | null;
}

export const AS_READ: Making = { revision: 0, origin: 'reading', madeFromId: null, reason: null };

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

/** Writes a version as the next of a report that is locked, with everything in it. Returns its id. */
export async function writeVersion(
  tx: Prisma.TransactionClient,
  reportId: string,
  version: VersionContents,
  making: Making,
): Promise<string> {
  const { report } = version;
  const last = await tx.reportVersion.aggregate({ where: { reportId }, _max: { number: true } });
  const { id } = await tx.reportVersion.create({
    select: { id: true },
    data: {
      reportId,
      number: (last._max.number ?? 0) + 1,
      sourceSha256: version.sourceSha256,
      fileName: version.fileName,
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
      ...making,
    },
  });
  await tx.section.createMany({ data: sectionRows(id, report) });
  await tx.figure.createMany({ data: figureRows(id, report) });
  await tx.statistic.createMany({ data: statisticRows(id, report) });
  await tx.finding.createMany({ data: findingRows(id, report) });
  await tx.textPrint.createMany({ data: printRows(id, version.prints) });
  return id;
}

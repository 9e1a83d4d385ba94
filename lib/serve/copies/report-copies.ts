import { directionOf } from '../../compare/copies/direction-of';
import { kindOfChange } from '../../compare/copies/kind-of-change';
import { reportPath } from '../../domain/addresses';
import { database, type Database } from '../../store/client';
import { listCopies, listPassages, type CopyRow, type PassageRow } from '../../store/list-copies';
import type { CopiedPassage, CopyView } from './copy-view';
import { cutTexts } from './cut-texts';
import { summarizeCopies, type CopiesSummary } from './summarize-copies';

export interface ReportCopies {
  readonly summary: CopiesSummary;
  /** Every sentence that was compared, in the order of the report. */
  readonly passages: readonly CopiedPassage[];
}

/**
 * What of a published report's narrative stands in other reports; null while it is not compared, as samples never
 * are.
 */
export async function readReportCopies(
  reportId: string,
  db: Database = database(),
): Promise<ReportCopies | null> {
  const report = await db.report.findUnique({
    where: { id: reportId, status: 'published' },
    include: { currentVersion: { select: { id: true, publishedOn: true } } },
  });
  const compared = await db.comparedReport.findUnique({ where: { reportId } });
  if (report?.currentVersion == null || compared?.versionId !== report.currentVersion.id) return null;
  const [passages, copies, years] = await Promise.all([
    listPassages(db, reportId),
    listCopies(db, reportId),
    yearsBefore(db, report),
  ]);
  const textOf = await cutTexts(db, [
    ...passages.map((passage) => ({ ...passage, versionId: compared.versionId })),
    ...copies,
  ]);
  const own: Own = {
    id: reportId,
    organizationId: report.organizationId,
    year: report.year,
    publishedOn: report.currentVersion.publishedOn?.toISOString().slice(0, 10) ?? null,
  };
  const views = passages.map((passage) => {
    const { line, start, end, length, commonTo } = passage;
    return {
      ...{ line, start, end, length, commonTo, text: textOf(compared.versionId, passage) },
      copies: copies
        .filter(({ of }) => of === passage.ordinal)
        .map((copy) => copyView(own, passage, copy, textOf(copy.versionId, copy)))
        .sort((a, b) => Number(b.isSameBody) - Number(a.isSameBody) || b.year - a.year || b.alike - a.alike),
    };
  });
  return { summary: summarizeCopies(views, years), passages: views };
}

interface Own {
  readonly id: string;
  readonly organizationId: string;
  readonly year: number;
  readonly publishedOn: string | null;
}

function copyView(own: Own, passage: PassageRow, copy: CopyRow, text: string): CopyView {
  const { reportId, year, publishedOn, alike, line, start, end } = copy;
  const direction = directionOf(own, copy);
  const pair = direction.order === 'later' ? [own.id, reportId] : [reportId, own.id];
  const path = reportPath({ divisionCode: copy.divisionCode, organizationSlug: copy.slug, year });
  return {
    ...{ reportId, year, publishedOn, alike, line, start, end, text, direction },
    href: `${path}?at=${start}-${end}#at`,
    compareHref: `/compare?reports=${pair.join(',')}`,
    organization: { name: copy.organization, slug: copy.slug, kind: copy.kind },
    division: { code: copy.divisionCode, name: copy.division },
    isSameBody: copy.organizationId === own.organizationId,
    changed: kindOfChange(passage, copy),
  };
}

/** The years before the report's own of which the body's report was compared. */
async function yearsBefore(
  db: Database,
  { organizationId, year }: { organizationId: string; year: number },
): Promise<number[]> {
  const rows = await db.$queryRaw<{ year: number }[]>`
    SELECT r."year" FROM "ComparedReport" c
    JOIN "Report" r ON r."id" = c."reportId" AND r."currentVersionId" = c."versionId" AND r."status" = 'published'
    WHERE c."organizationId" = ${organizationId}::uuid AND r."year" < ${year}`;
  return rows.map((row) => row.year);
}

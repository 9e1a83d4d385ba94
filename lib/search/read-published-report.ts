import { hasPages } from '../domain/document';
import type { DatabaseOrTransaction } from '../store/client';
import type { PublishedReport } from './passage';

/** What search needs of a report; null unless it is published. */
export async function readPublishedReport(
  db: DatabaseOrTransaction,
  reportId: string,
): Promise<PublishedReport | null> {
  const report = await db.report.findUnique({
    where: { id: reportId, status: 'published' },
    include: {
      organization: { include: { division: true } },
      currentVersion: { include: { sections: { orderBy: { ordinal: 'asc' } } } },
    },
  });
  if (report?.currentVersion == null) return null;
  const { organization, currentVersion: version } = report;
  const { path } = organization.division;
  const divisions = await db.division.findMany({
    where: { code: { in: path } },
    select: { code: true, name: true },
  });
  const names = new Map(divisions.map(({ code, name }) => [code, name]));
  return {
    reportId,
    versionId: version.id,
    year: report.year,
    kind: organization.kind,
    title: version.title,
    organization: organization.name,
    divisionPath: path,
    divisionNames: path.flatMap((code) => names.get(code) ?? []),
    text: version.text,
    pageStarts: version.pageStarts,
    hasPages: hasPages(version.format),
    sections: version.sections,
  };
}

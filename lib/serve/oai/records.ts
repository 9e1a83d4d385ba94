import { database } from '../../store/client';
import type { Prisma, PublicRecord } from '../../store/generated/client';
import { datestamp } from './datestamp';
import { DUBLIN_CORE, dublinCore } from './dublin-core';
import { setsOf } from './sets';
import { element, type Xml } from './xml';

/** A report's identifier: its own, the same at every address of the archive and in its feeds. */
export const identifierOf = (reportId: string): string => `urn:uuid:${reportId}`;

type Described = Prisma.ReportGetPayload<{ select: typeof DUBLIN_CORE }>;

/** Headers of records; of what left the archive the mark that it did. */
export function headerOf(record: PublicRecord): Xml {
  return element(
    'header',
    [
      element('identifier', identifierOf(record.reportId)),
      element('datestamp', datestamp(record.changedAt)),
      ...setsOf(record).map((set) => element('setSpec', set)),
    ],
    { status: record.isDeleted ? 'deleted' : undefined },
  );
}

/** Whole records: headers, and what is public of each. */
export async function recordsOf(records: readonly PublicRecord[]): Promise<Xml[]> {
  const rows = await database().report.findMany({
    where: {
      id: { in: records.filter(({ isDeleted }) => !isDeleted).map(({ reportId }) => reportId) },
      status: 'published',
      currentVersionId: { not: null },
    },
    select: DUBLIN_CORE,
  });
  const byId = new Map<string, Described>(rows.map((row) => [row.id, row]));
  return records.map((record) => {
    const report = byId.get(record.reportId);
    // Gone since the records were listed: its next datestamp says so, this one only that it has nothing to show.
    if (report === undefined) return element('record', [headerOf({ ...record, isDeleted: true })]);
    return element('record', [headerOf(record), element('metadata', [dublinCore(report)])]);
  });
}

import type { z } from 'zod';
import { database } from '../../store/client';
import { publishedWhere } from '../../store/published-scope';
import { pageOf, readCursor } from './page-of';
import type { PARAMETERS } from './parameters';
import { REPORT_ITEM, reportItem } from './report-item';
import { scopeOf } from './scope-of';
import type { ReportList } from './schemas';

const PAGE = 50;

/** A page of the published reports, by id. */
export async function listReports({
  cursor,
  limit = PAGE,
  ...asked
}: z.output<typeof PARAMETERS.reports>): Promise<z.infer<typeof ReportList>> {
  const after = cursor === undefined ? {} : { id: { gt: readCursor(cursor) } };
  const rows = await database().report.findMany({
    where: { ...publishedWhere(scopeOf(asked)), ...after },
    orderBy: { id: 'asc' },
    take: limit + 1,
    select: REPORT_ITEM,
  });
  return pageOf(rows, limit, reportItem, ({ id }) => id);
}

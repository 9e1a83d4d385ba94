import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { publishedWhere } from '../../store/published-scope';
import type { PARAMETERS } from './parameters';
import { REPORT_ITEM, reportItem } from './report-item';
import type { ReportList } from './schemas';

const PAGE = 50;

/** A page of the published reports, by id; `next` is the cursor of the page after it. */
export async function listReports({
  division,
  organization,
  year,
  cursor,
}: z.output<typeof PARAMETERS.reports>): Promise<z.infer<typeof ReportList>> {
  const scope = publishedWhere({
    ...(division !== undefined && { divisionCode: division }),
    ...(organization !== undefined && { organizationSlug: organization }),
    ...(year !== undefined && { year }),
  });
  const after = cursor === undefined ? {} : { id: { gt: readCursor(cursor) } };
  const rows = await database().report.findMany({
    where: { ...scope, ...after },
    orderBy: { id: 'asc' },
    take: PAGE + 1,
    select: REPORT_ITEM,
  });
  const items = rows.slice(0, PAGE).map(reportItem);
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** A cursor is the id of the last item seen. Throws `AppError` invalid_parameter. */
export function readCursor(cursor: string): string {
  const id = z.uuid().safeParse(cursor);
  if (id.success) return id.data;
  throw new AppError('invalid_parameter', 'cursor: not one of ours', {
    cause: id.error,
    params: { parameter: 'cursor', reason: 'not_valid' },
  });
}

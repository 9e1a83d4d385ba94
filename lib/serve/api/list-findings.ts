import type { z } from 'zod';
import { reportPath } from '../../domain/addresses';
import { database } from '../../store/client';
import { RESTING_ON_PUBLIC, WITH_BASIS } from '../../store/finding-basis';
import { publishedWhere } from '../../store/published-scope';
import { findingItem } from './finding-item';
import { pageOf, readCursor } from './page-of';
import type { PARAMETERS } from './parameters';
import { absolute, REPORT_ITEM } from './report-item';
import { scopeOf } from './scope-of';
import type { FindingList } from './schemas';

const PAGE = 200;

/** A page of the findings of published reports, by id. */
export async function listFindings(
  parameters: z.output<typeof PARAMETERS.findings>,
): Promise<z.infer<typeof FindingList>> {
  const { code, verdict, state, open, severity, cursor, limit = PAGE, ...asked } = parameters;
  const rows = await database().finding.findMany({
    where: {
      ...(code !== undefined && { code }),
      ...(verdict !== undefined && { verdict }),
      ...(state !== undefined && { state }),
      ...(open !== undefined && { isOpen: open }),
      ...(severity !== undefined && { severity }),
      ...(cursor !== undefined && { id: { gt: readCursor(cursor) } }),
      version: { currentOf: publishedWhere(scopeOf(asked)) },
      ...RESTING_ON_PUBLIC,
    },
    orderBy: { id: 'asc' },
    take: limit + 1,
    include: {
      ...WITH_BASIS,
      version: {
        select: {
          number: true,
          isSample: true,
          report: { select: { id: true, year: true, organization: REPORT_ITEM.organization } },
        },
      },
    },
  });
  return pageOf(
    rows,
    limit,
    ({ version, ...row }) => {
      const { id: reportId, year, organization } = version.report;
      const { division, ...body } = organization;
      const finding = findingItem(row);
      const path = reportPath({ divisionCode: division.code, organizationSlug: body.slug, year });
      const { source } = finding;
      const place = source === null ? '' : `?at=${source.start}-${Math.max(source.end, source.start + 1)}`;
      return {
        ...finding,
        reportId,
        url: absolute(`${path}${place}`),
        year,
        division,
        organization: body,
        isSample: version.isSample,
        version: version.number,
      };
    },
    ({ id }) => id,
  );
}

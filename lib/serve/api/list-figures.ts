import type { z } from 'zod';
import { reportPath } from '../../domain/addresses';
import { formOf } from '../../domain/metrics';
import { database } from '../../store/client';
import type { Prisma } from '../../store/generated/client';
import { publishedWhere } from '../../store/published-scope';
import { figureView } from '../figure-view';
import { pageOf, readCursor } from './page-of';
import type { PARAMETERS } from './parameters';
import { absolute, REPORT_ITEM } from './report-item';
import { scopeOf } from './scope-of';
import type { FigureItem, FigureList } from './schemas';

const PAGE = 500;

type Parameters = z.output<typeof PARAMETERS.figures>;

const INCLUDE = {
  version: {
    select: {
      number: true,
      form: true,
      isSample: true,
      sourceSha256: true,
      parserVersion: true,
      report: { select: { id: true, year: true, organization: REPORT_ITEM.organization } },
    },
  },
} satisfies Prisma.FigureInclude;

/** A page of the figures of published reports, by id. */
export async function listFigures(parameters: Parameters): Promise<z.infer<typeof FigureList>> {
  const { metric, applicant, cursor, limit = PAGE, ...asked } = parameters;
  const rows = await database().figure.findMany({
    where: {
      ...(metric !== undefined && { metric }),
      ...(applicant !== undefined && { applicant }),
      ...(cursor !== undefined && { id: { gt: readCursor(cursor) } }),
      version: { currentOf: publishedWhere(scopeOf(asked)) },
    },
    orderBy: { id: 'asc' },
    take: limit + 1,
    include: INCLUDE,
  });
  return pageOf(rows, limit, figureItem, ({ id }) => id);
}

function figureItem({
  version,
  ...row
}: Prisma.FigureGetPayload<{ include: typeof INCLUDE }>): z.infer<typeof FigureItem> {
  const { ref, metric, applicant, value, raw, status, rule, source } = figureView(row);
  const { year, organization, id: reportId } = version.report;
  const { division, ...body } = organization;
  const path = reportPath({ divisionCode: division.code, organizationSlug: body.slug, year });
  return {
    metric,
    applicant,
    value,
    raw,
    status,
    rule,
    source,
    reportId,
    url: absolute(`${path}?figure=${ref}`),
    year,
    form: formOf(version.form),
    division,
    organization: body,
    isSample: version.isSample,
    version: version.number,
    sha256: version.sourceSha256,
    parserVersion: version.parserVersion,
  };
}

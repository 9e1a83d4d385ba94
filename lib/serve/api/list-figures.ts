import type { z } from 'zod';
import { reportPath } from '../../domain/addresses';
import { database } from '../../store/client';
import { publishedWhere } from '../../store/published-scope';
import { figureView } from '../figure-view';
import { readCursor } from './list-reports';
import type { PARAMETERS } from './parameters';
import { absolute, formOf, REPORT_ITEM } from './report-item';
import type { FigureItem, FigureList } from './schemas';

const PAGE = 500;

type Parameters = z.output<typeof PARAMETERS.figures>;

/** A page of the figures of published reports, by id; at most `take` of them. `next` is the cursor of the page after it. */
export async function listFigures(parameters: Parameters, take = PAGE): Promise<z.infer<typeof FigureList>> {
  const { metric, applicant, division, year, cursor } = parameters;
  const rows = await database().figure.findMany({
    where: {
      ...(metric !== undefined && { metric }),
      ...(applicant !== undefined && { applicant }),
      ...(cursor !== undefined && { id: { gt: readCursor(cursor) } }),
      version: {
        currentOf: publishedWhere({
          ...(division !== undefined && { divisionCode: division }),
          ...(year !== undefined && { year }),
        }),
      },
    },
    orderBy: { id: 'asc' },
    take: take + 1,
    include: {
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
    },
  });
  const shown = rows.slice(0, take);
  const items = shown.map(({ version, ...row }): z.infer<typeof FigureItem> => {
    const { metric: key, applicant: column, value, raw, status, rule, source } = figureView(row);
    const { division: place, ...body } = version.report.organization;
    const path = reportPath({
      divisionCode: place.code,
      organizationSlug: body.slug,
      year: version.report.year,
    });
    return {
      metric: key,
      applicant: column,
      value,
      raw,
      status,
      rule,
      source,
      reportId: version.report.id,
      url: absolute(`${path}?figure=${column === null ? key : `${key}/${column}`}`),
      year: version.report.year,
      form: formOf(version.form),
      division: place,
      organization: body,
      isSample: version.isSample,
      version: version.number,
      sha256: version.sourceSha256,
      parserVersion: version.parserVersion,
    };
  });
  return { items, next: rows.length > take ? (shown.at(-1)?.id ?? null) : null };
}

import type { z } from 'zod';
import { SECTION_LABELS } from '../../domain/report';
import { divisionName } from '../division-names';
import { REPORTS_PER_PAGE } from '../../search/limits';
import { search, type FoundReport } from '../search';
import type { SearchParameters } from '../search-parameters';
import { absolute } from './report-item';
import type { SearchResult } from './schemas';

/** One page of search results. Throws `AppError` invalid_parameter. */
export async function searchReports(parameters: SearchParameters): Promise<z.infer<typeof SearchResult>> {
  const { total, totalIsExact, facets, hits, tookMs, engine } = await search(parameters);
  return {
    query: parameters.q,
    total,
    totalIsExact,
    facets: {
      division: facets.division.map(({ value, count }) => ({ value, label: divisionName(value), count })),
      year: facets.year.map(({ value, count }) => ({ value: String(value), label: String(value), count })),
      section: facets.section.map(({ value, count }) => ({ value, label: SECTION_LABELS[value], count })),
      kind: facets.kind.map(({ value, count }) => ({ value, label: value, count })),
    },
    hits: hits.map(({ reportId, href, title, year, division, organization, passages, shape }) => ({
      reportId,
      url: absolute(href),
      title,
      year,
      division,
      organization,
      sameAs: sameAs(hits, reportId, shape),
      passages: passages.map(({ section, text, highlights, source }) => ({
        section,
        text,
        highlights: highlights.map(([start, end]): [number, number] => [start, end]),
        source,
      })),
    })),
    tookMs,
    engine,
  };
}

/** The report before it on the page that says the same. */
function sameAs(hits: readonly FoundReport[], reportId: string, shape: number | null): string | null {
  const first = shape === null ? undefined : hits.find((hit) => hit.shape === shape);
  return first === undefined || first.reportId === reportId ? null : first.reportId;
}

/** Where the pages beside this one are. */
export function pageLinks(page: number, total: number): Record<string, Record<string, string>> {
  return {
    ...(page > 1 && { prev: { page: String(page - 1) } }),
    ...(page * REPORTS_PER_PAGE < total && { next: { page: String(page + 1) } }),
  };
}

import type { FigureComparison } from '../domain/figure-comparison';
import { database, type Database } from '../store/client';
import { findReportsByFigure } from '../store/find-reports-by-figure';
import { listReportFacts, type ReportFacts } from '../store/list-report-facts';

/** What the passages do not tell of the published reports. */
export interface PublishedArchive {
  /** Those among the ids, or all of them. */
  facts(ids: readonly string[] | null): Promise<readonly ReportFacts[]>;
  /** Ids of the reports with such a figure. */
  withFigure(comparison: FigureComparison): Promise<readonly string[]>;
}

export function publishedArchive(db: () => Database = database): PublishedArchive {
  return {
    facts: (ids) => listReportFacts(db(), ids),
    withFigure: (comparison) => findReportsByFigure(db(), comparison),
  };
}

import type { Database } from '../store/client';
import { describeReport, type ReportDescription } from '../store/describe-report';
import { listReportsToReparse, type ReparseScope } from '../store/list-reports-to-reparse';
import { reparseReport, type Reparsed, type ReparseOptions } from './reparse-report';

export interface ReparsedReport extends ReportDescription {
  readonly reportId: string;
  readonly result: Reparsed;
  readonly done: number;
  readonly total: number;
}

/** Reads the files of reports again, one report after the other in the order of their ids, those behind `after`. */
export async function* reparseReports(
  db: Database,
  scope: ReparseScope,
  after: string | null,
  options: ReparseOptions,
): AsyncGenerator<ReparsedReport> {
  const reportIds = await listReportsToReparse(db, scope, after);
  const total = reportIds.length;
  for (const [index, reportId] of reportIds.entries()) {
    const description = await describeReport(db, reportId);
    if (description === null) continue;
    const result = await reparseReport(db, reportId, options);
    yield { reportId, ...description, result, done: index + 1, total };
  }
}

import type { FigureStatus } from '../domain/report';
import type { MetricKey } from '../domain/metrics';
import type { Database } from '../store/client';
import { listTotals } from '../store/list-totals';
import type { PublishedScope } from '../store/published-scope';
import type { ReportSummary } from './report-summary';

/** The totals that lists of reports show beside each report. */
export const KEY_METRICS = [
  'requests.received',
  'requests.total_handled',
  'requests.carried_out',
  'disputes.reconsideration.total',
] as const satisfies readonly MetricKey[];

/** One total of a report; `missing` where the report does not print it and no sum gives it. */
export interface KeyFigure {
  readonly metric: (typeof KEY_METRICS)[number];
  readonly value: number | null;
  readonly status: FigureStatus | 'missing';
  /** Parameters that mark the figure on its report's page. */
  readonly query: string;
}

/** A report with its key figures. */
export interface ReportLine extends ReportSummary {
  readonly figures: readonly KeyFigure[];
}

/** The key figures of each current version of a scope, in the order of KEY_METRICS. */
export async function readKeyFigures(
  db: Database,
  scope: PublishedScope,
): Promise<(versionId: string) => KeyFigure[]> {
  const totals = await listTotals(db, scope, KEY_METRICS);
  const known = new Map(totals.map((total) => [`${total.versionId} ${total.metric}`, total]));
  return (versionId) =>
    KEY_METRICS.map((metric) => {
      const total = known.get(`${versionId} ${metric}`);
      const reference = total?.applicant == null ? metric : `${metric}/${total.applicant}`;
      return {
        metric,
        value: total?.value?.toNumber() ?? null,
        status: total?.status ?? 'missing',
        query: `figure=${reference}`,
      };
    });
}

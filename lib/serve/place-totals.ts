import { metricPath } from '../domain/addresses';
import type { MetricKey } from '../domain/metrics';
import type { DivisionLevel, OrganizationKind } from '../domain/report';
import type { Database } from '../store/client';
import { listPlaceTotals } from '../store/list-place-totals';

/** Printed alike by both forms, so that a year with reports of both may be added up. */
export const TOTAL_METRICS = [
  'requests.received',
  'requests.carried_in',
  'requests.total_handled',
  'requests.granted',
  'requests.carried_out',
  'disputes.reconsideration.total',
  'disputes.litigation_direct.total',
  'disputes.litigation_after_reconsideration.total',
] as const satisfies readonly MetricKey[];

export interface TotalCell {
  readonly metric: (typeof TOTAL_METRICS)[number];
  /** Null where no body gives a value. */
  readonly sum: number | null;
  readonly bodies: number;
  /** The metric's page with the values that were added up. */
  readonly href: string;
}

/** Bodies of one level and kind. Levels are not added up: a higher body's report may count those below it too. */
export interface TotalRow {
  readonly level: DivisionLevel;
  readonly kind: OrganizationKind;
  readonly known: number;
  readonly cells: readonly TotalCell[];
}

export async function readPlaceTotals(db: Database, division: string, year: number): Promise<TotalRow[]> {
  const totals = await listPlaceTotals(db, division, year, TOTAL_METRICS);
  const firsts = new Map(totals.map((total) => [`${total.level} ${total.kind}`, total]));
  return [...firsts.values()].map(({ level, kind, known }) => {
    const group = totals.filter((total) => total.level === level && total.kind === kind);
    const search = `division=${division}&level=${level}&kind=${kind}&year=${year}`;
    const cells = TOTAL_METRICS.map((metric): TotalCell => {
      const total = group.find((each) => each.metric === metric);
      const href = `${metricPath(metric)}?${search}`;
      return { metric, sum: total?.sum ?? null, bodies: total?.bodies ?? 0, href };
    });
    return { level, kind, known, cells };
  });
}

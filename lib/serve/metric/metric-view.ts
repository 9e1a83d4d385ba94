import { binValues, type Distribution } from '../../chart/bin-values';
import { metric, type Applicant, type Metric, type MetricKey } from '../../domain/metrics';
import { countBodies } from '../../store/count-bodies';
import { database, type Database } from '../../store/client';
import { listMetricTrend, type MetricTrendYear } from '../../store/list-metric-trend';
import { listMetricYear } from '../../store/list-metric-year';
import { countEntries, isInScope, metricEntry, type MetricCounts, type MetricEntry } from './metric-year';
import { columnOf, type MetricQuery } from './metric-query';
import { peersOf, type Peers } from './peers-of';

/** A metric over the bodies of a scope: its course over the years, and one year of it. */
export interface MetricView {
  readonly metric: Metric;
  /** The column of table 3; null in tables without applicants. */
  readonly applicant: Applicant | null;
  /** As asked, with the year that is shown. */
  readonly query: MetricQuery;
  readonly trend: readonly MetricTrendYear[];
  /** Null where the scope has no report at all. */
  readonly year: number | null;
  /** The scope's reports of that year, by place and body. */
  readonly entries: readonly MetricEntry[];
  readonly counts: MetricCounts;
  readonly distribution: Distribution;
  /** The body pointed out; null where none is, or where it has no report of the year. */
  readonly peers: Peers | null;
}

/** Shows the year asked for, else the last one in which a report gives a value, else the last one held. */
export async function readMetricView(
  key: MetricKey,
  query: MetricQuery,
  db: Database = database(),
): Promise<MetricView> {
  const applicant = columnOf(key, query);
  const [trend, known] = await Promise.all([
    listMetricTrend(db, key, applicant, query),
    countBodies(db, query),
  ]);
  const year = query.year ?? (trend.findLast(({ bodies }) => bodies > 0) ?? trend.at(-1))?.year ?? null;
  const rows = year === null ? [] : await listMetricYear(db, key, applicant, year);
  const all = rows.map((row) => metricEntry(key, year ?? 0, row));
  const entries = all.filter(isInScope(query));
  const values = entries.flatMap(({ value }) => (value === null ? [] : [value]));
  // A negative value has no logarithm.
  const scale = values.some((value) => value < 0) ? 'linear' : query.scale;
  return {
    metric: metric(key),
    applicant,
    query: { ...query, scale, ...(year !== null && { year }) },
    trend,
    year,
    entries,
    counts: countEntries(entries, known),
    distribution: binValues(values, scale),
    peers: query.body === undefined ? null : peersOf(all, query.body),
  };
}

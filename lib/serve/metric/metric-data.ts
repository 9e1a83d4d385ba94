import { figureRef } from '../../domain/report';
import { absolute } from '../api/report-item';
import type { CsvRow } from '../csv';
import type { MetricView } from './metric-view';
import { rankEntries } from './rank-entries';

/** The numbers of a chart as a table; the same for CSV and JSON. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

export function metricTable(view: MetricView, chart: 'distribution' | 'trend' | 'ranking'): ChartTable {
  switch (chart) {
    case 'trend':
      return trendTable(view);
    case 'distribution':
      return distributionTable(view);
    case 'ranking':
      return rankingTable(view);
  }
}

function trendTable({ trend }: MetricView): ChartTable {
  return {
    columns: [
      ...['year', 'reports', 'bodies_with_value', 'lower_quartile', 'median', 'upper_quartile'],
      ...['bodies_also_in_year_before', 'median_change_of_those'],
    ],
    rows: trend.map(({ year, reports, bodies, lower, median, upper, alsoBefore, change }) => [
      ...[year, reports, bodies, lower, median, upper, alsoBefore, change],
    ]),
  };
}

function distributionTable({ year, distribution: { zeros, bins } }: MetricView): ChartTable {
  return {
    columns: ['year', 'from', 'to', 'bodies'],
    rows: [[year, 0, 0, zeros], ...bins.map(({ from, to, count }) => [year, from, to, count])],
  };
}

function rankingTable({ metric, applicant, year, entries, query }: MetricView): ChartTable {
  const ref = figureRef({ metric: metric.key, applicant });
  return {
    columns: [
      'year',
      'rank',
      'organization',
      'division_code',
      'level',
      'kind',
      'value',
      'state',
      'report_id',
      'url',
    ],
    rows: rankEntries(entries, query.sort).map((entry) => [
      ...[
        year,
        entry.rank,
        entry.name,
        entry.divisionCode,
        entry.level,
        entry.kind,
        entry.value,
        entry.state,
      ],
      ...[entry.reportId, absolute(`${entry.href}?figure=${ref}`)],
    ]),
  };
}

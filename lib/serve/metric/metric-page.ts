import { childrenOf } from '../../divisions/children-of';
import { LEAST_PEERS } from '../../compare/percentile-of';
import type { MetricKey } from '../../domain/metrics';
import { env } from '../../env';
import { database, type Database } from '../../store/client';
import { divisionName, type NamedDivision } from '../division-names';
import { metricSearch, type MetricChartName, type MetricQuery } from './metric-query';
import { readMetricView, type MetricView } from './metric-view';
import { readRankingPage, type RankingPage } from './ranking-page';

export interface MetricPage {
  readonly view: MetricView;
  readonly ranking: RankingPage;
  /** Name of the division that the page is narrowed to. */
  readonly place: string | null;
  /** To choose from: the provinces, and the division asked for. */
  readonly divisions: readonly NamedDivision[];
  readonly leastPeers: number;
  /** The site's public address. */
  readonly site: string;
  /** Parameters of the addresses of each chart. */
  readonly chartSearch: Readonly<Record<MetricChartName, string>>;
}

export async function readMetricPage(
  key: MetricKey,
  query: MetricQuery,
  db: Database = database(),
): Promise<MetricPage> {
  const view = await readMetricView(key, query, db);
  const { division } = query;
  const provinces = childrenOf(null).map(({ code, name }) => ({ code, name }));
  const isOther = division !== undefined && provinces.every(({ code }) => code !== division);
  return {
    view,
    ranking: await readRankingPage(view, db),
    place: placeOf(query),
    divisions: isOther ? [{ code: division, name: divisionName(division) }, ...provinces] : provinces,
    leastPeers: LEAST_PEERS,
    site: env().SITE_URL,
    chartSearch: chartSearch(view.query),
  };
}

/** Name of the division a query is narrowed to. */
export function placeOf({ division }: MetricQuery): string | null {
  return division === undefined ? null : divisionName(division);
}

/** A chart does not depend on how the table beside it is turned; the trend not on a year either. */
function chartSearch(query: MetricQuery): Record<MetricChartName, string> {
  const plain = { ...query, sort: 'highest', page: 1 } as const;
  const trend = metricSearch({ ...plain, year: undefined, body: undefined, scale: 'linear' });
  return {
    distribution: metricSearch(plain),
    trend: trend === '' ? '?chart=trend' : `${trend}&chart=trend`,
  };
}

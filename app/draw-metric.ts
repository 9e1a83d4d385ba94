import { metricChart } from '@/components/metric/metric-charts';
import type { Chart } from '@/lib/chart/chart';
import { metricPath } from '@/lib/domain/addresses';
import { AppError } from '@/lib/domain/app-error';
import { isMetricKey, type MetricKey } from '@/lib/domain/metrics';
import { readParameters } from '@/lib/serve/api/parameters';
import { placeOf } from '@/lib/serve/metric/metric-page';
import { METRIC_CHART_PARAMETERS, metricSearch } from '@/lib/serve/metric/metric-query';
import { readMetricView } from '@/lib/serve/metric/metric-view';
import type { ChartContext } from './send-chart';

/** Throws AppError `not_found` for a name that is no metric's. */
export function metricKeyOf(name: string): MetricKey {
  if (!isMetricKey(name)) throw new AppError('not_found', `no metric ${name}`);
  return name;
}

/** The chart that an address of a metric asks for, and the page that has it. */
export async function drawMetric(
  name: string,
  search: URLSearchParams,
  context: ChartContext,
): Promise<{ chart: Chart; page: string }> {
  const key = metricKeyOf(name);
  const { chart, ...query } = readParameters(METRIC_CHART_PARAMETERS, search);
  const view = await readMetricView(key, query);
  return {
    chart: metricChart(view, chart, { ...context, place: placeOf(query) }),
    page: `${metricPath(key)}${metricSearch(view.query)}`,
  };
}

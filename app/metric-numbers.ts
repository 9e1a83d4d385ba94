import { readParameters } from '@/lib/serve/api/parameters';
import { metricTable, type ChartTable } from '@/lib/serve/metric/metric-data';
import { METRIC_DATA_PARAMETERS } from '@/lib/serve/metric/metric-query';
import { readMetricView } from '@/lib/serve/metric/metric-view';
import { metricKeyOf } from './draw-metric';

/** The numbers of the chart that an address of a metric asks for. */
export async function metricNumbers(name: string, search: URLSearchParams): Promise<ChartTable> {
  const { chart, ...query } = readParameters(METRIC_DATA_PARAMETERS, search);
  return metricTable(await readMetricView(metricKeyOf(name), query), chart);
}

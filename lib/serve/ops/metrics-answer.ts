import { env } from '../../env';
import { mayReadMetrics } from './may-read-metrics';
import type { ReaderNumbers } from '../../domain/reader-numbers';
import { readMetrics, type MetricsText } from './read-metrics';

/** The numbers for whoever has the token; `off` where the settings name none, `refused` for anybody else. */
export async function metricsAnswer(
  authorization: string | null,
  readers: () => ReaderNumbers,
): Promise<MetricsText | 'off' | 'refused'> {
  const token = env().METRICS_TOKEN;
  if (token === undefined) return 'off';
  return mayReadMetrics(authorization, token) ? readMetrics(readers()) : 'refused';
}

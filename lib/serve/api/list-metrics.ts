import type { z } from 'zod';
import { METRIC_KEYS, metric, type MetricKey } from '../../domain/metrics';
import { pageOf, readNameCursor } from './page-of';
import type { PARAMETERS } from './parameters';
import type { MetricList } from './schemas';

const PAGE = 100;

/** A page of the metrics of the codebook, in its order. */
export function listMetrics({
  cursor,
  limit = PAGE,
}: z.output<typeof PARAMETERS.metrics>): z.infer<typeof MetricList> {
  const after = cursor === undefined ? 0 : METRIC_KEYS.findIndex((key) => key === readNameCursor(cursor)) + 1;
  return pageOf(METRIC_KEYS.slice(after), limit, metricItem, (key) => key);
}

function metricItem(key: MetricKey): z.infer<typeof MetricList>['items'][number] {
  const { table, forms, label, unit, signed = false } = metric(key);
  return { metric: key, table, forms: [...forms], label, unit, signed, byApplicant: table === 3 };
}

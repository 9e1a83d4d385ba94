import type { MetricKey } from '@/lib/domain/metrics';

/** The metric's key within the catalogue, which reserves dots: `domain.metrics.requests_granted`. */
export function messageKey(metric: MetricKey): string {
  return metric.replaceAll('.', '_');
}

import type { z } from 'zod';
import { METRIC_KEYS, metric } from '../../domain/metrics';
import type { MetricList } from './schemas';

/** Every metric of the codebook. */
export function listMetrics(): z.infer<typeof MetricList> {
  return {
    items: METRIC_KEYS.map((key) => {
      const { table, forms, label, unit, signed = false } = metric(key);
      return { metric: key, table, forms: [...forms], label, unit, signed, byApplicant: table === 3 };
    }),
  };
}

import { isMetricKey } from './metrics';
import type { FigureRef } from './report';

/** Whether a name begins with a metric, as those of figures do. */
export function isFigureRef(name: string): name is FigureRef {
  return isMetricKey(name.split('/')[0] ?? '');
}

import type { Applicant, MetricKey } from '../domain/metrics';
import type { Figure } from '../domain/report';
import type { LaidCell } from './lay-out-row';

/** The cell as the figure of a metric. */
export function figureOf(metric: MetricKey, applicant: Applicant | null, cell: LaidCell): Figure {
  const { value, raw, status, source, rule, box } = cell;
  // Nearly every cell is just this, and to copy it with whatever it may have costs many times as much.
  if (rule === undefined && box === undefined) return { metric, applicant, value, raw, status, source };
  return { metric, applicant, ...cell };
}

import type { Applicant, MetricKey } from './metrics';

export const OPERATORS = ['>', '>=', '<', '<=', '=', '!='] as const;
export type Operator = (typeof OPERATORS)[number];

/** `requests.received/total > 100`. Several metrics stand for their sum. */
export interface FigureComparison {
  /** The metric's key, or the short name that stands for several. */
  readonly name: string;
  readonly metrics: readonly MetricKey[];
  /** Null where the table has no applicants. */
  readonly applicant: Applicant | null;
  readonly operator: Operator;
  readonly value: number;
}

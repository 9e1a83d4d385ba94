import type { MetricKey } from './metrics';
import { METRIC_KEYS, METRICS } from './metrics';

/** 一 + 二 = （七） + 四, in this order. */
export const BALANCE_ROWS: readonly MetricKey[] = [
  'requests.received',
  'requests.carried_in',
  'requests.total_handled',
  'requests.carried_out',
];

const SPLIT_OTHER_HANDLING: readonly MetricKey[] = [
  'requests.other_handling.not_corrected',
  'requests.other_handling.fee_unpaid',
  'requests.other_handling.remaining',
];

const OUTCOMES = METRIC_KEYS.filter((key) => METRICS[key].table === 3 && !BALANCE_ROWS.includes(key));
const SPLIT_OUTCOMES = OUTCOMES.filter((key) => key !== 'requests.other_handling.all');
const WHOLE_OUTCOMES = OUTCOMES.filter((key) => !SPLIT_OTHER_HANDLING.includes(key));

/**
 * The rows of table 3 whose sum is （七）总计. （六）其他处理 is one row or three, as the report prints it, which the
 * form alone does not tell: some reports print the single row in the 2021 form.
 */
export function outcomeRows(printed: ReadonlySet<MetricKey>): readonly MetricKey[] {
  return SPLIT_OTHER_HANDLING.some((key) => printed.has(key)) ? SPLIT_OUTCOMES : WHOLE_OUTCOMES;
}

/** The three blocks of table 4, each four results and their 总计. */
export const DISPUTE_BLOCKS: readonly (readonly [MetricKey, MetricKey, MetricKey, MetricKey, MetricKey])[] = [
  [
    'disputes.reconsideration.upheld',
    'disputes.reconsideration.corrected',
    'disputes.reconsideration.other',
    'disputes.reconsideration.pending',
    'disputes.reconsideration.total',
  ],
  [
    'disputes.litigation_direct.upheld',
    'disputes.litigation_direct.corrected',
    'disputes.litigation_direct.other',
    'disputes.litigation_direct.pending',
    'disputes.litigation_direct.total',
  ],
  [
    'disputes.litigation_after_reconsideration.upheld',
    'disputes.litigation_after_reconsideration.corrected',
    'disputes.litigation_after_reconsideration.other',
    'disputes.litigation_after_reconsideration.pending',
    'disputes.litigation_after_reconsideration.total',
  ],
];

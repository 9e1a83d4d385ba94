import { isMetricKey, type Applicant, type MetricKey } from '../../domain/metrics';
import { DISPUTE_BLOCKS, outcomeRows } from '../../domain/sums';
import { flatMap } from '../../domain/flat-map';
import type { FigureTable } from '../figure-table';
import type { Count, DisputeCount, DisputeResult, Explanation, OutcomeGroup } from './claim';
import type { Cell } from './count-range';

/** One thing a number can mean. `how` is null for what its words say; the cells add up to the number. */
export interface Reading {
  readonly how: Explanation | null;
  readonly cells: readonly Cell[];
}

const cells = (...metrics: MetricKey[]): Cell[] => metrics.map((metric) => ({ metric }));
const minus = (metric: MetricKey): Cell => ({ metric, isTakenOff: true });
const reading = (how: Explanation | null, ...sum: Cell[]): Reading => ({ how, cells: sum });

const RECEIVED = cells('requests.received');
const BOTH = cells('requests.received', 'requests.carried_in');
const HANDLED = cells('requests.total_handled');
const HANDLED_AND_OUT = cells('requests.total_handled', 'requests.carried_out');

function groupCells(table: FigureTable, group: OutcomeGroup): Cell[] {
  return cells(...outcomeRows(table.metrics).filter((metric) => metric.startsWith(`requests.${group}.`)));
}

function ofMetric(table: FigureTable, metric: MetricKey, otherwise: readonly MetricKey[]): Reading[] {
  const own = [metric, ...otherwise].filter((key) => key.startsWith('requests.') || table.metrics.has(key));
  const direct = own.map((key) => reading(null, ...cells(key)));
  if (metric !== 'requests.granted') return direct;
  return [...direct, reading('granted_and_partly', ...cells(metric, 'requests.partly_granted'))];
}

function ofApplicants(applicants: readonly Applicant[]): Reading[] {
  const of = (metric: MetricKey): Cell[] => applicants.map((applicant) => ({ metric, applicant }));
  return [
    reading(null, ...of('requests.received')),
    reading('received_and_carried_in', ...of('requests.received'), ...of('requests.carried_in')),
    reading('handled', ...of('requests.total_handled')),
  ];
}

const BLOCKS: Record<DisputeCount, readonly number[]> = {
  reconsideration: [0],
  litigation_direct: [1],
  litigation_after: [2],
  litigation: [1, 2],
  all: [0, 1, 2],
};

/** A result in the blocks that have a 总计; all of them where none has. 维持 may leave out what is pending. */
function ofResult(
  indices: readonly number[],
  result: DisputeResult,
  isKnown: (metric: MetricKey) => boolean,
): Reading[] {
  const blocks = flatMap(indices, (index) => DISPUTE_BLOCKS[index] ?? []);
  const pick = (name: string): MetricKey[] => blocks.filter((metric) => metric.endsWith(`.${name}`));
  const counted = pick(result).filter((_, index) => {
    const total = pick('total')[index];
    return total !== undefined && isKnown(total);
  });
  const own = counted.length > 0 ? counted : pick(result);
  const pending = own.map((metric) => metric.replace(result, 'pending')).filter(isMetricKey);
  const plain = reading(null, ...cells(...own));
  return result === 'upheld' ? [plain, reading('concluded', ...cells(...own, ...pending))] : [plain];
}

function ofDisputes(table: FigureTable, { disputes, result }: Extract<Count, { of: 'disputes' }>): Reading[] {
  const blocks = flatMap(BLOCKS[disputes], (index) => DISPUTE_BLOCKS[index] ?? []);
  const pick = (name: string): MetricKey[] => blocks.filter((metric) => metric.endsWith(`.${name}`));
  const isKnown = (metric: MetricKey): boolean => table.term(metric).figure?.value != null;
  const total = cells(...pick('total'));
  const known = total.filter(({ metric }) => isKnown(metric));
  if (result) return ofResult(BLOCKS[disputes], result, isKnown);
  const readings = [
    reading(null, ...total),
    reading(null, ...known),
    reading('concluded', ...total, ...pick('pending').map(minus)),
  ];
  return disputes === 'litigation'
    ? [...readings, ...total.map((cell) => reading('named_row', cell))]
    : readings;
}

/** Everything a count of the narrative can mean in the tables, its plain meaning first. */
export function readingsOf(table: FigureTable, count: Count): Reading[] {
  switch (count.of) {
    case 'received':
      return [
        reading(null, ...RECEIVED),
        reading('received_and_carried_in', ...BOTH),
        reading('handled', ...HANDLED),
        reading('balance', ...HANDLED_AND_OUT),
      ];
    case 'carried_in':
      return [reading(null, ...cells('requests.carried_in'))];
    case 'carried_out':
    case 'all_handled':
      return [reading(null, ...cells('requests.carried_out'))];
    case 'handled':
      return [
        reading(null, ...HANDLED),
        reading('received_and_carried_in', ...BOTH),
        reading('balance', ...HANDLED_AND_OUT),
        reading(
          'without_dropped',
          ...HANDLED,
          ...groupCells(table, 'other_handling').map(({ metric }) => minus(metric)),
        ),
      ];
    case 'granted_or_partly':
      return [reading(null, ...cells('requests.granted', 'requests.partly_granted'))];
    case 'group': {
      const all = reading(null, ...groupCells(table, count.group));
      return count.row ? [all, reading('named_row', ...cells(count.row))] : [all];
    }
    case 'metric':
      return ofMetric(table, count.metric, count.otherwise ?? []);
    case 'applicants':
      return ofApplicants(count.applicants);
    case 'disputes':
      return ofDisputes(table, count);
    case 'information_fee':
    case 'untabled':
      return [];
  }
}

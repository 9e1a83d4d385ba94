import type { Applicant, MetricKey } from '../../domain/metrics';
import { DISPUTE_BLOCKS, outcomeRows } from '../../domain/sums';
import type { FigureTable } from '../figure-table';
import type { Count, DisputeCount, Explanation, OutcomeGroup } from './claim';
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

function ofDisputes(table: FigureTable, { disputes, result }: Extract<Count, { of: 'disputes' }>): Reading[] {
  const blocks = BLOCKS[disputes].flatMap((index) => DISPUTE_BLOCKS[index] ?? []);
  const pick = (name: string): MetricKey[] => blocks.filter((metric) => metric.endsWith(`.${name}`));
  if (result) return [reading(null, ...cells(...pick(result)))];
  const total = cells(...pick('total'));
  const known = total.filter(({ metric }) => table.term(metric).figure?.value != null);
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
  }
}

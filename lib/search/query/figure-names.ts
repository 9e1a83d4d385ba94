import { METRIC_KEYS, type MetricKey } from '../../domain/metrics';
import { fold } from '../../text/fold';

const below = (prefix: string): MetricKey[] => METRIC_KEYS.filter((key) => key.startsWith(prefix));

/** Short names of one or several metrics; docs/search.md lists them. Several stand for their sum. */
const SHORT_NAMES: Readonly<Record<string, readonly MetricKey[]>> = {
  denied: below('requests.denied.'),
  unavailable: below('requests.unavailable.'),
  not_processed: below('requests.not_processed.'),
  reconsideration: ['disputes.reconsideration.total'],
  litigation: ['disputes.litigation_direct.total', 'disputes.litigation_after_reconsideration.total'],
  fees: ['disclosure.fees.amount'],
};

const CHINESE_NAMES: Readonly<Record<string, string>> = {
  新收申请: 'received',
  上年结转: 'carried_in',
  予以公开: 'granted',
  部分公开: 'partly_granted',
  不予公开: 'denied',
  无法提供: 'unavailable',
  不予处理: 'not_processed',
  办理总计: 'total_handled',
  结转下年: 'carried_out',
  行政复议: 'reconsideration',
  行政诉讼: 'litigation',
  收费金额: 'fees',
};

export interface NamedFigure {
  /** The metric's key, or the short name of several. */
  readonly name: string;
  readonly metrics: readonly MetricKey[];
}

/** Every way to name a figure: keys, their last parts, short names, Chinese names; several metrics where unclear. */
const KNOWN = knownNames();

function knownNames(): ReadonlyMap<string, readonly NamedFigure[]> {
  const known = new Map<string, readonly NamedFigure[]>();
  for (const key of METRIC_KEYS) {
    const parts = key.split('.');
    for (let from = 0; from < parts.length; from += 1) {
      const suffix = parts.slice(from).join('.');
      known.set(suffix, [...(known.get(suffix) ?? []), { name: key, metrics: [key] }]);
    }
  }
  for (const [name, metrics] of Object.entries(SHORT_NAMES)) {
    const [first] = metrics;
    known.set(name, [{ name: metrics.length === 1 && first !== undefined ? first : name, metrics }]);
  }
  for (const [chinese, name] of Object.entries(CHINESE_NAMES)) known.set(chinese, known.get(name) ?? []);
  return known;
}

/** What the name can mean: nothing, one figure, or several where only the last part of their keys is given. */
export function figuresNamed(name: string): readonly NamedFigure[] {
  return KNOWN.get(fold(name)) ?? [];
}

/** Every name, for suggestions. */
export const FIGURE_NAMES: readonly string[] = [...KNOWN.keys()];

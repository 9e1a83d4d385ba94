import { percentileOf, type Percentile } from '../../compare/percentile-of';
import type { MetricEntry } from './metric-year';

/** Where a body stands among bodies of its level and kind: in its own province, and in the whole archive. */
export interface Peers {
  readonly entry: MetricEntry;
  /** Null where the body's report gives no value, or the body belongs to no province. */
  readonly province: Percentile | null;
  readonly archive: Percentile | null;
}

/** Null where the body has no report of the year. */
export function peersOf(entries: readonly MetricEntry[], slug: string): Peers | null {
  const entry = entries.find((each) => each.slug === slug);
  if (entry === undefined) return null;
  const alike = entries.filter(({ level, kind }) => level === entry.level && kind === entry.kind);
  const near = alike.filter(({ path }) => path[0] === entry.path[0]);
  const among = (peers: readonly MetricEntry[]): Percentile | null =>
    entry.value === null
      ? null
      : percentileOf(
          entry.value,
          peers.flatMap(({ value }) => (value === null ? [] : [value])),
        );
  return { entry, province: entry.level === 'central' ? null : among(near), archive: among(alike) };
}

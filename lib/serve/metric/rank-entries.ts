import { rankValues } from '../../compare/rank-values';
import type { MetricEntry } from './metric-year';
import type { MetricQuery } from './metric-query';

/** A body with its place from the highest value down; null where its report gives none. */
export interface RankedEntry extends MetricEntry {
  readonly rank: number | null;
}

/** The entries in the order asked for; those without a value come last, by place. */
export function rankEntries(entries: readonly MetricEntry[], sort: MetricQuery['sort']): RankedEntry[] {
  const known = entries.flatMap((entry) => (entry.value === null ? [] : [{ ...entry, value: entry.value }]));
  const places = rankValues(known.map(({ value }) => value));
  const ranked = known.map((entry, index) => ({ ...entry, rank: places[index] ?? null }));
  const unknown = entries.filter(({ value }) => value === null).map((entry) => ({ ...entry, rank: null }));
  if (sort === 'highest') ranked.sort((a, b) => b.value - a.value);
  if (sort === 'lowest') ranked.sort((a, b) => a.value - b.value);
  return [...ranked, ...unknown];
}

type Span = readonly [start: number, end: number];

/** Numbers of hits, from 0; null for none. */
export interface AroundPlace {
  /** The hit at the place. */
  readonly current: number | null;
  /** The hits to go to from there; beyond either end they begin anew. */
  readonly previous: number | null;
  readonly next: number | null;
}

/** The hit at a place of the text, and those before and after it. `hits` in order. */
export function aroundPlace(
  hits: readonly Span[],
  place: { readonly start: number; readonly end: number } | null,
): AroundPlace {
  if (hits.length === 0) return { current: null, previous: null, next: null };
  const from = place?.start ?? -1;
  const first = hits.findIndex(([, end]) => end > from);
  const follows = first === -1 ? hits.length : first;
  const begins = hits[follows]?.[0] ?? Infinity;
  const current = place !== null && begins < place.end ? follows : null;
  const wrap = (index: number): number => (index + hits.length) % hits.length;
  return {
    current,
    previous: wrap(follows - 1),
    next: wrap(current === null ? follows : follows + 1),
  };
}

/** The first `limit` items in the order of `compare`, without sorting the others. */
export function bestOf<T>(items: Iterable<T>, compare: (a: T, b: T) => number, limit: number): T[] {
  const best: T[] = [];
  for (const item of items) {
    const last = best.at(-1);
    if (last !== undefined && best.length >= limit && compare(item, last) >= 0) continue;
    const at = best.findIndex((other) => compare(item, other) < 0);
    best.splice(at === -1 ? best.length : at, 0, item);
    if (best.length > limit) best.pop();
  }
  return best;
}

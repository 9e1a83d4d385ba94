/** The place of each value from the highest down; equal values share a place, and the next one is as much further. */
export function rankValues(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => b - a);
  const places = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!places.has(value)) places.set(value, index + 1);
  });
  return values.map((value) => places.get(value) ?? 0);
}

/** The times under which half, 95 and 99 of a hundred runs stay, in whole milliseconds. */
export function percentiles(times: readonly number[]): number[] {
  const sorted = times.toSorted((a, b) => a - b);
  return [0.5, 0.95, 0.99].map((share) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0),
  );
}

/** Among fewer bodies a percentile says more about who is held than about the body. */
export const LEAST_PEERS = 10;

/** Where a value stands among its peers'. */
export interface Percentile {
  /** Peers with a value, the body itself included. */
  readonly peers: number;
  readonly lower: number;
  /** Those with the very same value, the body itself included. */
  readonly equal: number;
  /** 0 to 100, ties counted half; null among fewer than LEAST_PEERS. */
  readonly percentile: number | null;
}

/** The percentile rank of `value`, which must be one of `values`. */
export function percentileOf(value: number, values: readonly number[]): Percentile {
  const peers = values.length;
  const lower = values.filter((each) => each < value).length;
  const equal = values.filter((each) => each === value).length;
  const percentile = peers < LEAST_PEERS ? null : (100 * (lower + equal / 2)) / peers;
  return { peers, lower, equal, percentile };
}

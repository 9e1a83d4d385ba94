/** The window of the limit. */
export const WINDOW_SECONDS = 60;

/** Addresses remembered at most; the one that has been silent for longest is forgotten first, and starts anew. */
const MOST_CLIENTS = 20_000;

export interface Allowance {
  readonly isAllowed: boolean;
  /** Requests a window. */
  readonly limit: number;
  /** Whole requests that are left now. */
  readonly left: number;
  /** Seconds until the limit is whole again. */
  readonly wholeIn: number;
  /** Seconds until the next request is free; 0 when one is. */
  readonly nextIn: number;
}

/** `now` in milliseconds; `cost` is how many of its requests this one counts for, 1 unless given. */
export type Limiter = (client: string, now?: number, cost?: number) => Allowance;

interface Bucket {
  tokens: number;
  at: number;
}

/** A token bucket for each client, in this process: a burst of `limit`, refilled over the window. */
export function makeLimiter(limit: number, most = MOST_CLIENTS): Limiter {
  const buckets = new Map<string, Bucket>();
  const perMs = limit / (WINDOW_SECONDS * 1000);
  return (client, now = performance.now(), cost = 1) => {
    const price = Math.min(cost, limit);
    const known = buckets.get(client);
    const bucket = known ?? { tokens: limit, at: now };
    bucket.tokens = Math.min(limit, bucket.tokens + Math.max(0, now - bucket.at) * perMs);
    bucket.at = now;
    const isAllowed = bucket.tokens >= price;
    if (isAllowed) bucket.tokens -= price;
    // Put behind all others, so that the first one is the one silent for longest.
    buckets.delete(client);
    buckets.set(client, bucket);
    if (buckets.size > most) for (const oldest of buckets.keys()) if (buckets.delete(oldest)) break;
    const seconds = (tokens: number): number => Math.ceil(tokens / perMs / 1000);
    return {
      isAllowed,
      limit,
      left: Math.floor(bucket.tokens),
      wholeIn: seconds(limit - bucket.tokens),
      nextIn: isAllowed ? 0 : Math.max(1, seconds(price - bucket.tokens)),
    };
  };
}

import { AppError } from '../domain/app-error';

export interface GateLimits {
  /** Pieces of work that run at the same moment. */
  readonly atOnce: number;
  /** Pieces that may wait. */
  readonly waiting: number;
  /** Pieces of one client that may run or wait, so that one cannot fill the gate. */
  readonly perClient: number;
}

export type Gate = <T>(client: string, work: () => Promise<T>) => Promise<T>;

/** Lets through so much work at a time; what finds no room is refused at once: `AppError` too_many_requests. */
export function makeGate({ atOnce, waiting, perClient }: GateLimits): Gate {
  const queue: (() => void)[] = [];
  const inside = new Map<string, number>();
  let running = 0;
  const enter = async (): Promise<void> => {
    if (running < atOnce) running += 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
  };
  const leave = (client: string): void => {
    const left = (inside.get(client) ?? 1) - 1;
    if (left === 0) inside.delete(client);
    else inside.set(client, left);
    // Whoever waits longest takes over the place that became free.
    const next = queue.shift();
    if (next === undefined) running -= 1;
    else next();
  };
  return async (client, work) => {
    const own = inside.get(client) ?? 0;
    if (own >= perClient || (running >= atOnce && queue.length >= waiting)) {
      throw new AppError('too_many_requests', 'too many passwords to check at this moment');
    }
    inside.set(client, own + 1);
    try {
      await enter();
      return await work();
    } finally {
      leave(client);
    }
  };
}

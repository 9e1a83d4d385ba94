import { setTimeout as pause } from 'node:timers/promises';

/** Does the work now and again and again, with a pause between, until told to stop; what it throws is handed over. */
export async function repeat(
  work: () => Promise<void>,
  pauseMs: number,
  stop: AbortSignal,
  onError: (error: unknown) => void,
): Promise<void> {
  while (!stop.aborted) {
    await work().catch(onError);
    await pause(pauseMs, undefined, { signal: stop, ref: false }).catch(() => undefined);
  }
}

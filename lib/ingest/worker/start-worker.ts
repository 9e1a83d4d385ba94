import { EventEmitter } from 'node:events';
import { Logger, run, type RunnerOptions, type WorkerEvents } from 'graphile-worker';
import { z } from 'zod';
import type { Database } from '../../store/client';
import { forgetOldBytes } from '../../store/forget-old-bytes';
import { TASK } from '../../store/queue/enqueue';
import { reconcileQueue } from '../../store/queue/reconcile-queue';
import { allowReaders } from '../reader/read-safely';
import { runJob } from '../run-job';
import { presence } from './presence';
import { repeat } from './repeat';

const Payload = z.object({ jobId: z.uuid() });

const LOUD: ReadonlySet<string> = new Set(['error', 'warning']);

const RECONCILE_EVERY_MS = 5_000;
const FORGET_EVERY_MS = 60 * 60 * 1000;
/** For jobs whose time to be tried again has come; of new ones the worker is told. */
const LOOK_EVERY_MS = 2_000;
const PRESENCE_EVERY_MS = 1_000;
const AGAIN_AFTER_MS = 1_000;
/** How long a job in hand may still take once the worker is told to stop; then it is given back. */
const STOP_WITHIN_MS = 3_000;
/** How long a pool may take to end. Once the end of a job was refused, the library loses count of those it still writes. */
const END_WITHIN_MS = STOP_WITHIN_MS + 10_000;

export interface WorkerOptions {
  readonly url: string;
  readonly db: Database;
  /** How many files are read at the same time. */
  readonly files: number;
  /** Hears of trouble that the worker gets over by itself, such as a database that is away. */
  readonly onTrouble: (message: string) => void;
}

export interface Worker {
  /** Finishes or gives back what is in hand; nothing new is begun. */
  readonly stop: () => Promise<void>;
}

/** Works on the queue from now on, as one of any number of workers, and goes on when the database was away. */
export function startWorker(options: WorkerOptions): Worker {
  allowReaders(options.files);
  const stop = new AbortController();
  const say = (error: unknown): void =>
    options.onTrouble(error instanceof Error ? error.message : String(error));
  const ended = Promise.all([
    repeat(() => work(options, stop.signal), AGAIN_AFTER_MS, stop.signal, say),
    repeat(() => reconcileQueue(options.db), RECONCILE_EVERY_MS, stop.signal, say),
    repeat(() => forgetOldBytes(options.db, new Date()), FORGET_EVERY_MS, stop.signal, say),
  ]);
  return {
    stop: async () => {
      stop.abort();
      await ended;
    },
  };
}

/** One pool of the queue's library, until it is told to stop or cannot go on. */
async function work({ url, db, files, onTrouble }: WorkerOptions, stop: AbortSignal): Promise<void> {
  let name = '';
  const events: WorkerEvents = new EventEmitter();
  events.once('pool:create', ({ workerPool }) => {
    name = workerPool.id;
  });
  const overdue = new Promise<void>((resolve) => {
    events.once('pool:gracefulShutdown', () => setTimeout(resolve, END_WITHIN_MS).unref());
  });
  const alive = presence(url, () => name);
  const done = new AbortController();
  const runner = await run({
    ...SETTINGS,
    connectionString: url,
    maxPoolSize: files + 2,
    concurrency: files,
    events,
    logger: new Logger(() => (level, message) => {
      if (LOUD.has(level)) onTrouble(message);
    }),
    // Asked before each job: none is taken before others can see that this worker lives.
    forbiddenFlags: async () => {
      await alive.ensure();
      return [];
    },
    taskList: {
      [TASK]: async (payload, { abortSignal }) => {
        await runJob(db, Payload.parse(payload).jobId, abortSignal);
      },
    },
  });
  const shutDown = (): void => void runner.stop().catch(() => undefined);
  if (stop.aborted) shutDown();
  stop.addEventListener('abort', shutDown);
  const present = repeat(
    () => alive.ensure(),
    PRESENCE_EVERY_MS,
    done.signal,
    () => undefined,
  );
  try {
    await Promise.race([runner.promise, overdue]);
  } finally {
    shutDown();
    stop.removeEventListener('abort', shutDown);
    done.abort();
    await present;
    await alive.end();
  }
}

const SETTINGS = {
  noHandleSignals: true,
  parsedCronItems: [],
  pollInterval: LOOK_EVERY_MS,
  gracefulShutdownAbortTimeout: STOP_WITHIN_MS,
  // Only with a delay does the library hear that the database did not take the end of a job; then it ends the pool, and
  // what the pool held is free. Without one the job stays the pool's for as long as the process lives.
  preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
} satisfies RunnerOptions;

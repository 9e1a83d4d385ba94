import type { Reading } from '../reading';
import type { Order } from './messages';
import { residentBytes } from './resident-bytes';
import type { Reader } from './start-reader';

/** A reader that has grown past this is not kept for the next file. */
const MOST_KEPT_BYTES = 256 * 1024 * 1024;
const KEPT_IDLE_MS = 60_000;

/** Readers that are started when there is something to read, and used again. */
export interface ReaderPool {
  /** Lets so many files be read at the same time; one is the default. */
  readonly allow: (count: number) => void;
  /** Reads one file when it is its turn; see `Reader`. The reader is ended when `signal` aborts meanwhile. */
  readonly read: (order: Order, signal?: AbortSignal) => Promise<Reading>;
}

interface Kept {
  readonly reader: Reader;
  readonly end: NodeJS.Timeout;
}

export function readerPool(start: () => Reader): ReaderPool {
  let most = 1;
  let busy = 0;
  const idle: Kept[] = [];
  const waiting: (() => void)[] = [];

  async function take(): Promise<Reader> {
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
    for (let kept = idle.pop(); kept !== undefined; kept = idle.pop()) {
      clearTimeout(kept.end);
      if (kept.reader.isAlive()) return kept.reader;
    }
    return start();
  }

  function giveBack(reader: Reader): void {
    if ((residentBytes(reader.pid) ?? 0) > MOST_KEPT_BYTES) reader.stop();
    else if (reader.isAlive()) keep(reader);
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  function keep(reader: Reader): void {
    const end = setTimeout(() => {
      idle.splice(
        idle.findIndex((kept) => kept.reader === reader),
        1,
      );
      reader.stop();
    }, KEPT_IDLE_MS).unref();
    idle.push({ reader, end });
  }

  return {
    allow: (count) => {
      most = count;
    },
    read: async (order, signal) => {
      const reader = await take();
      signal?.addEventListener('abort', reader.stop);
      try {
        if (signal?.aborted === true) reader.stop();
        return await reader.read(order);
      } finally {
        signal?.removeEventListener('abort', reader.stop);
        giveBack(reader);
      }
    },
  };
}

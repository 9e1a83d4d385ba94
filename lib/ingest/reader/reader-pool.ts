import { DocumentLoadError } from '../../domain/document';
import { ENDS_OF_READERS, type ReaderNumbers } from '../../domain/reader-numbers';
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
  readonly numbers: () => ReaderNumbers;
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
  const living = new Set<Reader>();
  const ended = { read_timeout: 0, out_of_memory: 0, reader_crashed: 0 };
  let started = 0;

  async function take(): Promise<Reader> {
    if (busy >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
    for (let kept = idle.pop(); kept !== undefined; kept = idle.pop()) {
      clearTimeout(kept.end);
      if (kept.reader.isAlive()) return kept.reader;
    }
    const reader = start();
    forgetDead();
    living.add(reader);
    started += 1;
    return reader;
  }

  function forgetDead(): void {
    for (const reader of living) if (!reader.isAlive()) living.delete(reader);
  }

  function noteEnd(reader: Reader, error: unknown): void {
    if (reader.isAlive() || !(error instanceof DocumentLoadError)) return;
    const end = ENDS_OF_READERS.find((code) => code === error.code);
    if (end !== undefined) ended[end] += 1;
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
      } catch (error) {
        if (signal?.aborted !== true) noteEnd(reader, error);
        throw error;
      } finally {
        signal?.removeEventListener('abort', reader.stop);
        giveBack(reader);
      }
    },
    numbers: () => {
      forgetDead();
      const residentOf = ({ pid }: Reader): number => residentBytes(pid) ?? 0;
      return {
        running: living.size,
        residentBytes: [...living].reduce((sum, reader) => sum + residentOf(reader), 0),
        started,
        ended: { ...ended },
      };
    },
  };
}

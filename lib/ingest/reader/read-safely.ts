import type { Reading } from '../reading';
import type { ReportIdentity } from '../report-identity';
import type { ReaderNumbers } from '../../domain/reader-numbers';
import { readerPool, type ReaderPool } from './reader-pool';
import { startReader } from './start-reader';

// Next.js loads modules once for each part of the site; the global keeps one pool.
const shared = globalThis as { gongkaiReaders?: ReaderPool };

function pool(): ReaderPool {
  shared.gongkaiReaders ??= readerPool(startReader);
  return shared.gongkaiReaders;
}

/** Lets so many files be read at the same time, each by a process of its own; one is the default. */
export function allowReaders(count: number): void {
  pool().allow(count);
}

/** The reader processes of this process. */
export function readerNumbers(): ReaderNumbers {
  return pool().numbers();
}

/**
 * Reads one file in a process of its own, within limits of time, memory and output; waits its turn. Throws
 * `DocumentLoadError` when it cannot be read, `read_timeout`, `out_of_memory` or `reader_crashed` when it ended the
 * process; the next file finds a new one. For `identity` see `readReport`. A reader is ended when `signal` aborts.
 */
export function readSafely(
  bytes: Uint8Array,
  fileName: string,
  identity: ReportIdentity | null = null,
  signal?: AbortSignal,
): Promise<Reading> {
  return pool().read({ bytes, fileName, identity }, signal);
}

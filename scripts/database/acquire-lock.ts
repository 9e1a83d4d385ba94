import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { lives, markOf, type ProcessMark } from './living-process';
import { Trouble } from '../setup/trouble';

/**
 * Waits until no other process holds the lock file, takes it and returns the function that gives it back.
 * A lock whose process is gone does not count. Blocks the process, so that it can be used while exiting.
 */
export function acquireLock(file: string, patienceMs: number): () => void {
  const deadline = Date.now() + patienceMs;
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder && !lives(holder)) rmSync(file, { force: true });
    else if (Date.now() > deadline) throw new Trouble(`Process ${holder?.pid ?? '?'} keeps ${file} locked.`);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  return () => rmSync(file, { force: true });
}

/** By a link, so that the file is never seen without its contents. */
function take(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(markOf(process.pid)), { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function holderOf(file: string): ProcessMark | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessMark;
  } catch {
    return undefined;
  }
}

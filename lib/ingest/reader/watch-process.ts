import type { ChildProcess } from 'node:child_process';
import { DocumentLoadError } from '../../domain/document';
import type { LimitsName, ReaderLimits } from './reader-limits';
import { processorMs } from './processor-ms';
import { residentBytes } from './resident-bytes';

const GLANCE_MS = 100;
/** On a machine with much to do a reader is waited for so many times longer than it works: that is no fault of its file. */
const PATIENCE = 5;

/** Ends a process that takes more than it may for what it is doing. */
export interface Watch {
  /** Counts from now on; a second start with other limits keeps the time already taken. */
  readonly start: (name: LimitsName) => void;
  readonly stop: () => void;
  /** Why the process was ended, when it was. */
  readonly reason: () => DocumentLoadError | null;
}

/**
 * A watch over time and resident memory; the engine's own limit does not see what lies outside its heap. Time is what the
 * process had of a processor, where the system tells, and at least a fifth of what the clock says.
 */
export function watchProcess(child: ChildProcess, all: ReaderLimits): Watch {
  const pid = child.pid ?? 0;
  let reason: DocumentLoadError | null = null;
  let glances: NodeJS.Timeout | undefined;
  let begun = 0;
  let workedBefore: number | null = null;

  const end = (error: DocumentLoadError): void => {
    reason ??= error;
    child.kill('SIGKILL');
  };
  const stop = (): void => {
    clearInterval(glances);
    glances = undefined;
  };
  const taken = (): number => {
    const waited = performance.now() - begun;
    const worked = processorMs(pid);
    if (worked === null || workedBefore === null) return waited;
    return Math.min(waited, Math.max(worked - workedBefore, waited / PATIENCE));
  };
  const start: Watch['start'] = (name) => {
    const limits = all[name];
    if (glances === undefined) [begun, workedBefore] = [performance.now(), processorMs(pid)];
    stop();
    glances = setInterval(() => {
      const bytes = residentBytes(pid) ?? 0;
      if (taken() > limits.milliseconds)
        end(new DocumentLoadError('read_timeout', `not read within ${limits.milliseconds} ms`));
      else if (bytes > limits.residentBytes)
        end(new DocumentLoadError('out_of_memory', `takes more than ${limits.residentBytes} bytes`));
    }, GLANCE_MS);
  };
  return { start, stop, reason: () => reason };
}

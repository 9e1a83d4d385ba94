import type { ChildProcess } from 'node:child_process';
import { DocumentLoadError } from '../../domain/document';
import type { LimitsName, ReaderLimits } from './reader-limits';
import { residentBytes } from './resident-bytes';

const GLANCE_MS = 100;

/** Ends a process that takes more than it may for what it is doing. */
export interface Watch {
  /** Counts from now on; a second start with other limits keeps the time already taken. */
  readonly start: (name: LimitsName) => void;
  readonly stop: () => void;
  /** Why the process was ended, when it was. */
  readonly reason: () => DocumentLoadError | null;
}

/** A watch over time and resident memory; the engine's own limit does not see what lies outside its heap. */
export function watchProcess(child: ChildProcess, all: ReaderLimits): Watch {
  let reason: DocumentLoadError | null = null;
  let glances: NodeJS.Timeout | undefined;
  let begun = 0;

  const end = (error: DocumentLoadError): void => {
    reason ??= error;
    child.kill('SIGKILL');
  };
  const stop = (): void => {
    clearInterval(glances);
    glances = undefined;
  };
  const start: Watch['start'] = (name) => {
    const limits = all[name];
    if (glances === undefined) begun = performance.now();
    stop();
    glances = setInterval(() => {
      const bytes = residentBytes(child.pid ?? 0) ?? 0;
      if (performance.now() - begun > limits.milliseconds)
        end(new DocumentLoadError('read_timeout', `not read within ${limits.milliseconds} ms`));
      else if (bytes > limits.residentBytes)
        end(new DocumentLoadError('out_of_memory', `takes more than ${limits.residentBytes} bytes`));
    }, GLANCE_MS);
  };
  return { start, stop, reason: () => reason };
}

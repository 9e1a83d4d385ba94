import type { ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { DocumentLoadError } from '../../domain/document';
import type { Reading } from '../reading';
import { Answer, type Order } from './messages';
import { PACKING } from './packed-lists';
import { HEAP_MEGABYTES, READER_LIMITS, type ReaderLimits } from './reader-limits';
import { ReadingSchema } from './reading-schema';
import { watchProcess } from './watch-process';

/** Where `buildReader` puts the program, from the folder of the project or of the built site. */
const PROGRAM = '.reader/serve-readings.mjs';
const LONGEST_LOG = 4_000;
/**
 * The engine sees what is read live on while its file is worked on, and would make what is read from all others in the
 * old part of its heap: to clear that takes half the time of the process that is handed readings, a tenth of the reader's.
 */
const NOTHING_OLD = '--no-allocation-site-pretenuring';
const ENGINE_OPTIONS = [
  `--max-old-space-size=${HEAP_MEGABYTES}`,
  // A reading goes through a thousand small functions: to put fewer of them into one another compiles much less.
  '--max-inlined-bytecode-size-cumulative=300',
  NOTHING_OLD,
  // Little outlives a file: to clear away half as often is half the work, and no work for several threads.
  '--max-semi-space-size=32',
  '--no-parallel-scavenge',
];

/** A process that reads files, one at a time. */
export interface Reader {
  readonly pid: number;
  readonly isAlive: () => boolean;
  /** Throws `DocumentLoadError` when the file cannot be read or ended the process, and an error when the reader itself is wrong. */
  readonly read: (order: Order) => Promise<Reading>;
  readonly stop: () => void;
}

interface Task {
  readonly resolve: (reading: Promise<Reading>) => void;
  readonly reject: (error: Error) => void;
}

/** The program was built anew under this process, which is the fault of no file. */
export class OtherBuild extends Error {
  override readonly name = 'OtherBuild';
}

/** Starts a reader process. It sees nothing of the settings, and this process may end while it idles. */
export function startReader(program = PROGRAM, limits: ReaderLimits = READER_LIMITS): Reader {
  // Here too, for what the reader hands over.
  process.getBuiltinModule('node:v8').setFlagsFromString(NOTHING_OLD);
  // Asked for at run time, because the bundler of the site would take the program for a module of its own.
  const { fork } = process.getBuiltinModule('node:child_process');
  const child = fork(program, [], {
    execArgv: ENGINE_OPTIONS,
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  endWithThis(child);
  const log = keepLog(child);
  const watch = watchProcess(child, limits);
  let task: Task | null = null;

  const settle = (end: (task: Task) => void): void => {
    watch.stop();
    if (task) end(task);
    task = null;
  };
  const started = new Promise<void>((resolve, reject) => {
    const begin = (packing: string): void => {
      if (packing === PACKING) resolve();
      else {
        reject(new OtherBuild('the program of the reader is of another build than this process'));
        child.kill('SIGKILL');
      }
    };
    child.on('message', (message) => {
      const answer = Answer.safeParse(message);
      if (!answer.success || answer.data.kind === 'failed') child.kill('SIGKILL');
      if (!answer.success) settle((open) => open.reject(answer.error));
      else if (answer.data.kind === 'ready') begin(answer.data.packing);
      else if (answer.data.kind === 'limits') watch.start(answer.data.name);
      else settle(settlerOf(answer.data));
    });
    const ended = (how: string): void => {
      const message = `the reader ended with ${how}: ${log()}`;
      reject(new Error(message));
      settle((open) => open.reject(watch.reason() ?? new DocumentLoadError(codeOf(how), message)));
    };
    child.once('exit', (code, signal) => ended(signal ?? String(code)));
    child.once('error', (error) => ended(error.message));
  });
  // Whoever reads hears of it when it does not start.
  started.then(
    () => letIdle(child),
    () => undefined,
  );

  return {
    pid: child.pid ?? 0,
    isAlive: () => child.connected && !child.killed,
    read: async (order) => {
      await started;
      return new Promise((resolve, reject) => {
        if (!child.connected) {
          reject(new DocumentLoadError('reader_crashed', 'the reader has ended'));
          return;
        }
        task = { resolve, reject };
        watch.start('document');
        // When it cannot be sent the process has ended, which is answered above.
        child.send(order, () => undefined);
      });
    },
    stop: () => child.kill('SIGKILL'),
  };
}

/** The engine gives up with SIGABRT when its own memory is used up. */
function codeOf(how: string): 'out_of_memory' | 'reader_crashed' {
  return how === 'SIGABRT' ? 'out_of_memory' : 'reader_crashed';
}

function settlerOf(answer: Exclude<Answer, { kind: 'ready' | 'limits' }>): (task: Task) => void {
  switch (answer.kind) {
    case 'reading':
      return ({ resolve }) => resolve(understand(answer.json));
    case 'refused':
      return ({ reject }) =>
        reject(new DocumentLoadError(answer.code, answer.message, { params: answer.params }));
    case 'failed':
      return ({ reject }) => reject(new Error(`the reader failed: ${answer.stack}`));
  }
}

function understand(json: string): Promise<Reading> {
  return Promise.resolve(json).then((text) => ReadingSchema.parse(JSON.parse(text)));
}

/** Neither the process nor its pipes keep this process from ending. */
function letIdle(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
}

function endWithThis(child: ChildProcess): void {
  const stop = () => child.kill('SIGKILL');
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
}

function keepLog(child: ChildProcess): () => string {
  let log = '';
  child.stderr?.on('data', (data: Buffer) => {
    log = (log + data.toString()).slice(-LONGEST_LOG);
  });
  return () => log.trim();
}

import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import pretty from 'pino-pretty';
import { logLevel } from './env';

/** What is never written, whatever someone hands over: who a person is, what they searched for, what opens a door. */
const NEVER = [
  'email',
  'password',
  'passwordHash',
  'token',
  'tokenHash',
  'code',
  'secret',
  'query',
  'q',
  'cookie',
];
const STDERR = 2;

const OPTIONS = {
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  // With the whole chain of causes.
  serializers: { err: pino.stdSerializers.errWithCause },
  redact: { paths: [...NEVER, ...NEVER.map((name) => `*.${name}`)], censor: '[left out]' },
} satisfies LoggerOptions;

/** A log of its own, for tests and for streams other than the standard one. */
export function makeLog(level: string, stream: DestinationStream): Logger {
  return pino({ ...OPTIONS, level }, stream);
}

const shared = globalThis as { gongkaiLog?: Logger };

/** The process's log: a line of JSON for each thing on the standard error stream, in words where that is a terminal. */
export function log(): Logger {
  shared.gongkaiLog ??= makeLog(
    logLevel(),
    process.stderr.isTTY
      ? pretty({ destination: STDERR, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
      : pino.destination({ dest: STDERR, sync: true }),
  );
  return shared.gongkaiLog;
}

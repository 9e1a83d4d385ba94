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

/** An error with the whole chain of its causes. Its code says what went wrong, and is none of those that open a door. */
function describeError(error: Error): unknown {
  const described: unknown = pino.stdSerializers.errWithCause(error);
  if (typeof described !== 'object' || described === null || !('code' in described)) return described;
  const { code, ...said } = described;
  return { ...said, errorCode: code };
}

const OPTIONS = {
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  serializers: { err: describeError },
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

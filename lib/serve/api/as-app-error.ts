import { AppError } from '../../domain/app-error';

// Prisma: cannot reach the server, timed out, closed the connection, no connection free. Node: the socket's own words.
const UNREACHABLE = new Set([
  'P1000',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
]);

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (typeof code === 'string' && UNREACHABLE.has(code)) || isUnreachable(error.cause);
}

/** What went wrong as an expected failure, where it is one; null for a bug. */
export function asAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  if (isUnreachable(error))
    return new AppError('database_unavailable', 'the database does not answer', { cause: error });
  return null;
}

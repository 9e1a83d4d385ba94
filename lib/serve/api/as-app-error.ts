import { z } from 'zod';
import { AppError } from '../../domain/app-error';

// Prisma: cannot reach the server, timed out, closed the connection, no connection free.
const UNREACHABLE = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024']);
/** How Prisma tells the same of a query that was written by hand. */
const RawTrouble = z.object({
  meta: z.object({
    driverAdapterError: z.object({
      cause: z.object({ kind: z.enum(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout']) }),
    }),
  }),
});

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return UNREACHABLE.has(code) || RawTrouble.safeParse(error).success || isUnreachable(error.cause);
}

/** What went wrong as an expected failure, where it is one; null for a bug. */
export function asAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  if (!isUnreachable(error)) return null;
  return new AppError('database_unavailable', 'the database does not answer', { cause: error });
}

import { z } from 'zod';
import { AppError } from '../../domain/app-error';

export interface Page<T> {
  readonly items: T[];
  /** The cursor of the next page; null where this one is the last. */
  readonly next: string | null;
}

/** The first `limit` rows as a page; one more row was asked for, to know whether there is another page. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  view: (row: R) => T,
  cursorOf: (row: R) => string,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(view),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}

/** Checks that a cursor has the form of ours. Throws `AppError` invalid_parameter. */
function readAs(cursor: string, form: z.ZodType<string>): string {
  const read = form.safeParse(cursor);
  if (read.success) return read.data;
  throw new AppError('invalid_parameter', 'cursor: not one of ours', {
    cause: read.error,
    params: { parameter: 'cursor', reason: 'not_valid' },
  });
}

/** A cursor that is the id of the last item seen. Throws `AppError` invalid_parameter. */
export function readCursor(cursor: string): string {
  return readAs(cursor, z.uuid());
}

/** A cursor that is the name of the last item seen. Throws `AppError` invalid_parameter. */
export function readNameCursor(cursor: string): string {
  return readAs(cursor, z.string().regex(/^[\w.-]{1,200}$/));
}

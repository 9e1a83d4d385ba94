import { AppError } from '../../domain/app-error';
import type { QueryProblem } from '../../domain/query-problems';
import type { Place } from './syntax';

/** An `AppError` invalid_parameter with the reason and the place in what was typed. */
export function queryError(
  reason: QueryProblem,
  { start, end }: Place,
  params: Readonly<Record<string, string | number>> = {},
): AppError {
  return new AppError('invalid_parameter', `q: ${reason} at ${start}-${end}`, {
    params: { parameter: 'q', reason, start, end, ...params },
  });
}

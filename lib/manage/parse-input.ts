import { z } from 'zod';
import { AppError } from '../domain/app-error';

/** The input as the schema shapes it. Throws `AppError` invalid_parameter. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid_parameter', z.prettifyError(parsed.error), { cause: parsed.error });
}

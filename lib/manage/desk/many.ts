import { AppError, type AppErrorCode } from '../../domain/app-error';

/** What became of one of several. */
export interface OneOfMany {
  readonly name: string;
  /** `has_doubts`: not clean enough to be published unseen; `not_read`: body or year were not read and not given. */
  readonly outcome: 'done' | 'has_doubts' | 'not_read' | AppErrorCode;
}

export const MOST_AT_ONCE = 200;

/** Does each by itself; an expected failure of one stops none of the others. */
export async function eachByItself<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  work: (item: T) => Promise<'done' | 'has_doubts' | 'not_read'>,
): Promise<OneOfMany[]> {
  const results: OneOfMany[] = [];
  for (const item of items) results.push({ name: nameOf(item), outcome: await outcomeOf(() => work(item)) });
  return results;
}

async function outcomeOf(work: () => Promise<OneOfMany['outcome']>): Promise<OneOfMany['outcome']> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

import { z } from 'zod';
import { AppError, type AppErrorCode } from '../../domain/app-error';

/** What became of one of several. */
export interface OneOfMany {
  /** Null when it is gone. */
  readonly name: string | null;
  /** `has_doubts`: not clean enough to be published unseen; `not_read`: body or year were not read and not given. */
  readonly outcome: 'done' | 'has_doubts' | 'not_read' | AppErrorCode;
}

export const MOST_AT_ONCE = 200;

/** Several versions, with what each stood at when the person saw it. */
export const ManyVersions = z.object({
  versionIds: z.array(z.uuid()).min(1).max(MOST_AT_ONCE),
  states: z.record(z.string(), z.string().max(300)).default({}),
});

type Outcome = Promise<OneOfMany['outcome']>;

/** Does each by itself, and answers for each; an expected failure of one stops none of the others. */
export async function eachByItself(
  ids: readonly string[],
  names: ReadonlyMap<string, { readonly name: string }>,
  work: (id: string) => Outcome,
): Promise<OneOfMany[]> {
  const results: OneOfMany[] = [];
  for (const id of new Set(ids)) {
    const outcome = await outcomeOf(() => work(id));
    results.push({ name: names.get(id)?.name ?? null, outcome });
  }
  return results;
}

async function outcomeOf(work: () => Outcome): Outcome {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

import type { DatabaseOrTransaction } from './client';

export interface Troubles {
  /** How often the job was started. */
  readonly starts: number;
  /** How often its reader broke. */
  readonly broken: number;
}

/** What a job has been through since it came in, or since a person last asked to try again. */
export async function countTroubles(db: DatabaseOrTransaction, jobId: string): Promise<Troubles> {
  const events = await db.jobEvent.findMany({
    where: { jobId, kind: { in: ['started', 'retried', 'retry_asked'] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { kind: true, params: true },
  });
  const since = events.slice(events.findLastIndex(({ kind }) => kind === 'retry_asked') + 1);
  return {
    starts: since.filter(({ kind }) => kind === 'started').length,
    broken: since.filter(({ kind, params }) => kind === 'retried' && isBroken(params)).length,
  };
}

function isBroken(params: unknown): boolean {
  return typeof params === 'object' && params !== null && 'why' in params && params.why === 'reader';
}

import type { ReaderNumbers } from '../../domain/reader-numbers';
import { database, type Database } from '../../store/client';
import { countWork } from '../../store/count-work';
import { metrics } from './registry';

export interface MetricsText {
  readonly mediaType: string;
  readonly text: string;
}

/** All numbers in the text form that Prometheus reads; those of the database and the readers as they are now. */
export async function readMetrics(readers: ReaderNumbers, db: Database = database()): Promise<MetricsText> {
  const { registry, jobs, waiting, oldestWait, behind, signInFailures, connections } = metrics();
  sayReaders(readers);
  const work = await countWork(db);
  for (const gauge of [jobs, behind, connections]) gauge.reset();
  for (const { status, outcome, count } of work.jobs) jobs.set({ status, outcome: outcome ?? 'none' }, count);
  for (const engine of ['postgres', 'meilisearch', 'copies']) behind.set({ engine }, 0);
  for (const { engine, count } of work.behind) behind.set({ engine }, count);
  for (const { state, count } of work.connections) connections.set({ state }, count);
  waiting.set(work.waiting);
  oldestWait.set(work.oldestWaitSeconds);
  signInFailures.set(work.signInFailures);
  return { mediaType: registry.contentType, text: await registry.metrics() };
}

function sayReaders({ running, residentBytes, started, ended }: ReaderNumbers): void {
  const { readers, readersMemory, readersStarted, readersEnded } = metrics();
  readers.set(running);
  readersMemory.set(residentBytes);
  readersStarted.reset();
  readersStarted.inc(started);
  readersEnded.reset();
  for (const [reason, count] of Object.entries(ended)) readersEnded.inc({ reason }, count);
}

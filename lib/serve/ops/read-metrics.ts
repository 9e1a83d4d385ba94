import { database, type Database } from '../../store/client';
import { countWork } from '../../store/count-work';
import { metrics } from './registry';

export interface MetricsText {
  readonly mediaType: string;
  readonly text: string;
}

/** All numbers in the text form that Prometheus reads; those of the database as they are now. */
export async function readMetrics(db: Database = database()): Promise<MetricsText> {
  const { registry, jobs, waiting, oldestWait, behind, signInFailures, connections } = metrics();
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

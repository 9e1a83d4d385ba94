import { meilisearchFromSettings } from '../lib/search/choose-engine';
import { postgresEngine } from '../lib/search/postgres/postgres-engine';
import { reindex } from '../lib/search/reindex';
import { database } from '../lib/store/client';
import { drawProgress, eraseProgress } from './console/draw-progress';

async function run(): Promise<void> {
  const db = database();
  const meilisearch = meilisearchFromSettings();
  const engines = [postgresEngine(db), ...(meilisearch === null ? [] : [meilisearch])];
  try {
    const reports = await reindex(db, engines, ({ name }, done, total) => drawProgress(done, total, name));
    eraseProgress();
    console.log(`${reports} reports are searchable (${engines.map(({ name }) => name).join(', ')}).`);
  } finally {
    await db.$disconnect();
  }
}

run().catch((error: unknown) => {
  eraseProgress();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

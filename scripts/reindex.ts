import { meilisearchFromSettings } from '../lib/search/choose-engine';
import { postgresEngine } from '../lib/search/postgres/postgres-engine';
import { reindex } from '../lib/search/reindex';
import type { SearchEngine } from '../lib/search/search-engine';
import { database } from '../lib/store/client';

function showProgress(engine: SearchEngine, done: number, total: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r${engine.name}: ${done}/${total}${done === total ? '\n' : ''}`);
}

async function main(): Promise<void> {
  const db = database();
  const meilisearch = meilisearchFromSettings();
  const engines = [postgresEngine(db), ...(meilisearch === null ? [] : [meilisearch])];
  try {
    const reports = await reindex(db, engines, showProgress);
    console.log(`${reports} reports are searchable (${engines.map(({ name }) => name).join(', ')}).`);
  } finally {
    await db.$disconnect();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

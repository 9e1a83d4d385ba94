import { parseArgs } from 'node:util';
import { everyEngine } from '../lib/search/choose-engine';
import { reindex } from '../lib/search/reindex';
import { repairDrift } from '../lib/search/repair-drift';
import { database, type Database } from '../lib/store/client';
import { drawProgress, eraseProgress } from './console/draw-progress';

async function rebuild(db: Database): Promise<void> {
  const engines = everyEngine();
  const reports = await reindex(db, engines, ({ name }, done, total) => drawProgress(done, total, name));
  eraseProgress();
  console.log(`${reports} reports are searchable (${engines.map(({ name }) => name).join(', ')}).`);
}

/** Says where each engine differs from the database, and mends that alone. */
async function check(db: Database): Promise<void> {
  for (const engine of everyEngine()) {
    const { missing, outdated, superfluous } = await repairDrift(db, engine);
    const counts = `${missing.length} missing, ${outdated.length} outdated, ${superfluous.length} superfluous`;
    const isRight = missing.length + outdated.length + superfluous.length === 0;
    console.log(`${engine.name}: ${isRight ? 'agrees with the database' : `${counts}; mended`}`);
  }
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean' } } });
  const db = database();
  try {
    await (values.check ? check(db) : rebuild(db));
  } finally {
    await db.$disconnect();
  }
}

run().catch((error: unknown) => {
  eraseProgress();
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

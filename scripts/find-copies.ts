import { parseArgs } from 'node:util';
import { findCopiesDrift } from '../lib/copies/find-copies-drift';
import { rebuildCopies } from '../lib/copies/rebuild-copies';
import { database, type Database } from '../lib/store/client';
import { drawProgress, eraseProgress } from './console/draw-progress';

async function rebuild(db: Database): Promise<void> {
  const found = await rebuildCopies(db, (done, total) => drawProgress(done, total, 'reports'));
  eraseProgress();
  const { reports, wordings, common, pairs } = found;
  console.log(
    `${reports} reports: ${wordings} different sentences, ${common} of them set phrases, ${pairs} pairs nearly the same.`,
  );
}

/** Says where what is stored differs from the published reports, and finds everything anew if it does. */
async function check(db: Database): Promise<void> {
  const { reports, passages, wordings, pairs } = await findCopiesDrift(db);
  if (reports + passages + wordings + pairs === 0) {
    console.log('What is stored agrees with the published reports.');
    return;
  }
  console.log(`Differs in ${reports} reports, ${passages} passages, ${wordings} sentences, ${pairs} pairs.`);
  await rebuild(db);
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

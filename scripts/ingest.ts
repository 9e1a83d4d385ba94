import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { describeEnd } from '../lib/ingest/describe-end';
import { expandFiles } from '../lib/ingest/expand-files';
import { ingestFiles } from '../lib/ingest/ingest-files';
import { startWorker } from '../lib/ingest/worker/start-worker';
import { database, type Database } from '../lib/store/client';
import { createIntake } from '../lib/store/create-intake';
import { describeInWords } from './console/describe-in-words';
import { drawProgress, eraseProgress } from './console/draw-progress';
import { chooseLanguage, wordsOf, type Words } from './console/words';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { draft: { type: 'boolean' }, sample: { type: 'boolean' }, lang: { type: 'string' } },
});
const words = wordsOf(chooseLanguage(values.lang));
/** More would keep the database busier than it can store. */
const READERS = Math.min(availableParallelism(), 2);
const NOTHING = { added: 0, updated: 0, unchanged: 0, needs_review: 0, refused: 0, cancelled: 0 };

async function ingestAll(db: Database): Promise<{ total: number } & typeof NOTHING> {
  const files = await expandFiles(positionals);
  const intakeId = await createIntake(db, { kind: 'command', userId: null });
  const options = {
    publish: values.draft !== true,
    isSample: values.sample === true,
    userId: null,
    intakeId,
  };
  const tally = { total: files.length, ...NOTHING };
  let done = 0;
  const draw = (name = '') => drawProgress(done, files.length, name);
  draw();
  for await (const { file, end } of ingestFiles(db, files, options)) {
    done += 1;
    tally[end.outcome] += 1;
    const line = describeInWords(words, file.name, end, await describeEnd(db, end));
    eraseProgress();
    console.log(line);
    if (end.outcome === 'refused' && end.error.cause !== undefined) console.error(end.error.cause);
    draw(file.name);
  }
  eraseProgress();
  return tally;
}

async function run(t: Words): Promise<number> {
  if (positionals.length === 0) {
    console.error(t('admin.ingest.usage'));
    return 2;
  }
  const db = database();
  const url = process.env['DATABASE_URL'] ?? '';
  // It works itself, so that it needs no site; where one runs, both do.
  const worker = startWorker({ url, db, files: READERS, onTrouble: (message) => console.error(message) });
  try {
    const tally = await ingestAll(db);
    console.log(tally.total === 0 ? t('admin.ingest.nothing') : t('admin.ingest.summary', tally));
    return tally.refused + tally.cancelled === 0 && tally.total !== 0 ? 0 : 1;
  } finally {
    await worker.stop();
    await db.$disconnect();
  }
}

process.exitCode = await run(words);

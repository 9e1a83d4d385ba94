import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { describeEnd } from '../lib/ingest/describe-end';
import { expandFiles } from '../lib/ingest/expand-files';
import { ingestFiles } from '../lib/ingest/ingest-files';
import { allowReaders } from '../lib/ingest/reader/read-safely';
import { resumeJobs } from '../lib/manage/resume-jobs';
import { database, type Database } from '../lib/store/client';
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

async function ingestAll(db: Database): Promise<Record<string, number>> {
  const options = { publish: values.draft !== true, isSample: values.sample === true, userId: null };
  const files = await expandFiles(positionals);
  const tally = { total: files.length, added: 0, updated: 0, unchanged: 0, needs_review: 0, refused: 0 };
  let done = 0;
  const draw = () => drawProgress(done, files.length, files[done]?.name ?? '');
  draw();
  for await (const { file, end } of ingestFiles(db, files, options, READERS)) {
    done += 1;
    tally[end.outcome] += 1;
    const line = describeInWords(words, file.name, end, await describeEnd(db, end));
    eraseProgress();
    console.log(line);
    if (end.outcome === 'refused' && end.error.cause !== undefined) console.error(end.error.cause);
    draw();
  }
  eraseProgress();
  return tally;
}

async function run(t: Words): Promise<number> {
  if (positionals.length === 0) {
    console.error(t('admin.ingest.usage'));
    return 2;
  }
  allowReaders(READERS);
  const db = database();
  try {
    const resumed = await resumeJobs();
    if (resumed > 0) console.log(t('admin.ingest.resumed', { count: resumed }));
    const tally = await ingestAll(db);
    console.log(tally.total === 0 ? t('admin.ingest.nothing') : t('admin.ingest.summary', tally));
    return tally.refused === 0 && tally.total !== 0 ? 0 : 1;
  } finally {
    await db.$disconnect();
  }
}

process.exitCode = await run(words);

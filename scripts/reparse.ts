import { parseArgs } from 'node:util';
import { PARSER_VERSION } from '../lib/ingest/parser-version';
import { readSafely } from '../lib/ingest/reader/read-safely';
import { reparseReports } from '../lib/ingest/reparse-reports';
import { database, type Database } from '../lib/store/client';
import { describeReparsed } from './console/describe-reparsed';
import { drawProgress, eraseProgress } from './console/draw-progress';
import { chooseLanguage, wordsOf, type Words } from './console/words';

const { values } = parseArgs({
  options: {
    all: { type: 'boolean' },
    division: { type: 'string' },
    report: { type: 'string' },
    after: { type: 'string' },
    'dry-run': { type: 'boolean' },
    publish: { type: 'boolean' },
    lang: { type: 'string' },
  },
});
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isUuid = (text: string | undefined): boolean => text === undefined || UUID.test(text);

async function reparseAll(db: Database, t: Words): Promise<Record<string, number>> {
  const { division, report, after = null } = values;
  const tally = { total: 0, changed: 0, forPerson: 0, same: 0, current: 0, overtaken: 0, refused: 0 };
  const options = {
    read: readSafely,
    parserVersion: PARSER_VERSION,
    dryRun: values['dry-run'] === true,
    publish: values.publish === true,
  };
  const scope = {
    ...(division === undefined ? {} : { divisionCode: division }),
    ...(report === undefined ? {} : { reportId: report }),
  };
  let last: string | null = null;
  try {
    for await (const reparsed of reparseReports(db, scope, after, options)) {
      const { result, reportId, organization, year, done, total } = reparsed;
      tally.total += 1;
      tally[result.state] += 1;
      if (result.state === 'changed' && result.isForPerson) tally.forPerson += 1;
      eraseProgress();
      if (result.state !== 'current' && result.state !== 'same') console.log(describeReparsed(t, reparsed));
      drawProgress(done, total, `${organization} ${year}`);
      last = reportId;
    }
  } catch (error) {
    eraseProgress();
    if (last !== null) console.error(t('versions.reparse.continue', { id: last }));
    throw error;
  }
  eraseProgress();
  return tally;
}

async function run(t: Words): Promise<number> {
  const scopes = [values.all, values.division, values.report].filter((scope) => scope !== undefined);
  if (scopes.length !== 1 || !isUuid(values.report) || !isUuid(values.after)) {
    console.error(t('versions.reparse.usage'));
    return 2;
  }
  const db = database();
  try {
    const tally = await reparseAll(db, t);
    console.log(t('versions.reparse.summary', tally));
    return tally['refused'] === 0 && tally['overtaken'] === 0 ? 0 : 1;
  } finally {
    await db.$disconnect();
  }
}

process.exitCode = await run(wordsOf(chooseLanguage(values.lang)));

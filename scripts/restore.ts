import path from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup } from '../lib/care/restore-backup';
import { rebuildCopies } from '../lib/copies/rebuild-copies';
import { everyEngine } from '../lib/search/choose-engine';
import { reindex } from '../lib/search/reindex';
import { database } from '../lib/store/client';
import { countOf } from './console/count-of';
import { drawProgress, eraseProgress } from './console/draw-progress';
import { applyMigrations, makeSchemaOf } from './database/apply-migrations';
import { readSettings, writeSettings } from './database/read-settings';

const { values, positionals } = parseArgs({
  options: { replace: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file, ...others] = positionals;
if (file === undefined || others.length > 0) {
  console.error('npm run restore -- [--replace] FILE');
  process.exit(1);
}

const url = process.env['DATABASE_URL'] ?? '';
const { tables, originals } = await restoreBackup(url, path.resolve(file), {
  replace: values.replace,
  makeSchema: makeSchemaOf,
});
await applyMigrations(url);
const home = process.env['EMBEDDED_HOME'];
// What the backup holds is the archive: the first start adds no samples to it.
if (home) writeSettings(home, { ...readSettings(home), samplesLoadedAt: new Date().toISOString() });
await reindex(database(), everyEngine(), ({ name }, done, total) => drawProgress(done, total, name));
await rebuildCopies(database(), (done, total) => drawProgress(done, total, 'copies'));
eraseProgress();
await database().$disconnect();
const reports = countOf(tables['Report']?.rows ?? 0, 'report');
console.log(
  `${reports} and ${countOf(originals.files, 'original')} are back, each as its hash says, and searchable.`,
);

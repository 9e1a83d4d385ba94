import { parseArgs } from 'node:util';
import { startWorker } from '../lib/ingest/worker/start-worker';
import { database } from '../lib/store/client';
import { keepRunning } from './database/keep-running';
import { prepareDatabase } from './database/prepare-database';
import { exitOnStop, onStop } from './setup/on-stop';

exitOnStop();
const { values } = parseArgs({ options: { files: { type: 'string', default: '1' } } });
const files = Number(values.files);
if (!Number.isInteger(files) || files < 1) {
  console.error('npm run worker -- [--files N]');
  process.exit(2);
}
const embedded = await prepareDatabase('worker');
if (embedded) void keepRunning(embedded);
const worker = startWorker({
  url: process.env['DATABASE_URL'] ?? '',
  db: database(),
  files,
  onTrouble: (message) => console.error(message),
});
onStop(() => void worker.stop().then(() => process.exit(0)));
console.log(`Works on the queue, ${files === 1 ? 'one file' : `${files} files`} at a time. Stop: Ctrl-C`);

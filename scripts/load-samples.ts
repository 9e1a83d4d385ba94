import { expandFiles } from '../lib/ingest/expand-files';
import { ingestFiles } from '../lib/ingest/ingest-files';
import { startWorker } from '../lib/ingest/worker/start-worker';
import { connect } from '../lib/store/client';
import { createIntake } from '../lib/store/create-intake';

const SAMPLE = /^\d{6,9}-\d{4}-/;

const url = process.env['DATABASE_URL'] ?? '';
const db = connect(url);
const worker = startWorker({ url, db, files: 2, onTrouble: (message) => console.error(message) });
const files = (await expandFiles(['samples'])).filter(({ name }) => SAMPLE.test(name));
const intakeId = await createIntake(db, { kind: 'command', userId: null });
const options = { publish: true, isSample: true, userId: null, intakeId };
let failed = 0;
for await (const { file, end } of ingestFiles(db, files, options)) {
  if (end.outcome !== 'refused') continue;
  failed += 1;
  console.error(`${file.name}: ${end.error.code}`);
}
await worker.stop();
await db.$disconnect();
process.exitCode = failed > 0 ? 1 : 0;

// Takes files over HTTP, queues them and works on the queue, as the site does, without its pages: it starts at once.
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { queueFile } from '../../lib/ingest/queue-file';
import { expandUpload } from '../../lib/manage/expand-upload';
import { keepCopies } from '../../lib/manage/keep-copies';
import { keepSearchUp } from '../../lib/manage/keep-search-up';
import { workInBackground } from '../../lib/manage/work-in-background';
import { database } from '../../lib/store/client';
import { createIntake } from '../../lib/store/create-intake';
import { MOST_WAITING } from './most-waiting';

workInBackground();
keepSearchUp();
keepCopies();

async function take(request: IncomingMessage): Promise<void> {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const bytes = new Uint8Array(await buffer(request));
  const db = database();
  while ((await db.job.count({ where: { status: 'queued' } })) > MOST_WAITING) await pause(50);
  const intakeId = await createIntake(db, { kind: 'files', userId: null });
  const publish = searchParams.get('publish') === 'true';
  for (const file of await expandUpload([{ name: searchParams.get('name') ?? '', bytes }]))
    await queueFile(db, file, { publish, isSample: false, userId: null, intakeId });
}

const server = createServer((request, response) => {
  take(request).then(
    () => response.writeHead(204).end(),
    () => response.writeHead(503).end(),
  );
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('ready'));

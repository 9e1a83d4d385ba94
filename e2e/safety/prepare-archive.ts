import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { reportText } from '../../lib/fixtures/report-text';
import { sql } from './archive';

const run = promisify(execFile);

/** Makes of one sample a draft, and takes in a file that waits for a person. */
export async function prepareArchive(): Promise<void> {
  const [draft] = await sql(`SELECT 1 FROM "Report" WHERE status = 'draft'`);
  if (!draft) {
    const [hidden] = await sql<{ id: string }>(
      `UPDATE "Report" SET status = 'draft', "publishedAt" = NULL
       WHERE id = (SELECT id FROM "Report" WHERE status = 'published' ORDER BY year, id LIMIT 1) RETURNING id`,
    );
    await sql('UPDATE "ReportVersion" SET "publicSince" = NULL WHERE "reportId" = $1', [hidden?.id]);
  }
  const waiting = reportText({ organization: '我局', year: null, note: '等待认定。' });
  await ingest([{ name: '我局.txt', bytes: Buffer.from(waiting) }]);
}

/** Takes files in by the command, as an administrator of the machine would. */
export async function ingest(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'attacked-'));
  const paths = files.map(({ name }) => path.join(folder, name));
  await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)));
  const words = ['scripts/run.mjs', '--database', '--reader', 'ingest', ...paths];
  const environment = { ...process.env, DATABASE_URL: process.env['E2E_SAFETY_DATABASE_URL'] };
  // Files that are refused or wait for a person are said by the exit code too.
  await run(process.execPath, words, { env: environment }).catch(() => undefined);
  await rm(folder, { recursive: true });
}

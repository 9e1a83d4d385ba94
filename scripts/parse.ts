import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MOST_FILE_BYTES, tooLarge } from '../lib/ingest/incoming-file';
import { intakeError } from '../lib/ingest/intake-error';
import { readOne } from '../lib/ingest/read-one';

const EXIT_UNREADABLE = 2;

/** The file's bytes; what is no file is refused before anything is read, because a device has no end. */
async function load(path: string): Promise<Uint8Array> {
  const info = await stat(path);
  if (!info.isFile()) throw Object.assign(new Error(`${path} is no file`), { code: 'EISDIR' });
  if (info.size > MOST_FILE_BYTES) throw tooLarge(basename(path));
  return readFile(path);
}

async function parse(path: string): Promise<object> {
  const { report } = await readOne(await load(path), basename(path));
  const { title, year, form, division, organization, publishedOn, sections, figures, statistics, findings } =
    report;
  return { title, year, form, division, organization, publishedOn, sections, figures, statistics, findings };
}

function print(answer: object): void {
  console.log(JSON.stringify(answer, null, 2));
}

async function main(): Promise<number> {
  const [path, ...others] = process.argv.slice(2);
  if (path === undefined || others.length > 0) {
    print({ error: { code: 'usage', message: 'usage: npm run --silent parse -- FILE' } });
    return EXIT_UNREADABLE;
  }
  try {
    print(await parse(path));
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    print({ error: { code: intakeError(error).code, message } });
    return EXIT_UNREADABLE;
  }
}

// Whoever reads the answer may have seen enough of it.
process.stdout.on('error', () => process.exit());
process.exitCode = await main();

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatsInTurn, makeDocuments } from '../lib/fixtures/documents/make-documents';
import { readReport } from '../lib/ingest/read-report';

const SAMPLES = 'samples';
/** Long enough for the compiler of the machine to have warmed up, in milliseconds. */
const SPAN = 2000;
const MEGABYTE = 1024 * 1024;

interface Item {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function items(): Promise<Map<string, Item[]>> {
  const names = (await readdir(SAMPLES)).filter((name) => /^\d{6}/.test(name));
  const samples = await Promise.all(
    names.map(async (name) => ({ name, bytes: await readFile(path.join(SAMPLES, name)) })),
  );
  const inTurn = makeDocuments((oddity, format) => formatsInTurn(oddity, 1).includes(format));
  const made = inTurn.map(({ fileName, bytes }) => ({ name: fileName, bytes }));
  const byFormat = new Map<string, Item[]>();
  for (const item of [...samples, ...made]) {
    const format = path.extname(item.name).slice(1);
    byFormat.set(format, [...(byFormat.get(format) ?? []), item]);
  }
  return byFormat;
}

/** Reads the files of one format round and round; in CPU time, so that a busy machine gives the same numbers. */
async function measure(files: readonly Item[]): Promise<{ perSecond: number; megabytes: number }> {
  for (const { bytes, name } of files) await readReport(bytes, name);
  let [count, size] = [0, 0];
  const start = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  while (spent() < SPAN) {
    const file = files[count % files.length];
    if (!file) break;
    await readReport(file.bytes, file.name);
    count += 1;
    size += file.bytes.length;
  }
  const seconds = spent() / 1000;
  return { perSecond: count / seconds, megabytes: size / MEGABYTE / seconds };
}

console.log('format   files   files/s      MB/s');
for (const [format, files] of await items()) {
  const { perSecond, megabytes } = await measure(files);
  const columns = [
    String(files.length).padStart(8),
    perSecond.toFixed(0).padStart(10),
    megabytes.toFixed(2).padStart(10),
  ];
  console.log(format.padEnd(6) + columns.join(''));
}
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

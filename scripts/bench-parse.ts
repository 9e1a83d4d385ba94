import { residentBytes } from '../lib/ingest/reader/resident-bytes';
import { startReader, type Reader } from '../lib/ingest/reader/start-reader';
import { benchFiles, type BenchFile } from './bench/bench-files';
import { cpuSeconds } from './bench/cpu-seconds';

/** Of processor time: first for the engine's compiler to see what is done often, then as long again to measure. */
const SECONDS = 8;
/** To ask for the time that was spent takes time too. */
const FILES_BETWEEN_GLANCES = 20;
const MEGABYTE = 1024 * 1024;
const FORMATS = ['txt', 'md', 'html', 'docx', 'doc', 'pdf'];

/** Reads once; a file that is no report takes its time too. */
const read = (reader: Reader, { bytes, name }: BenchFile): Promise<unknown> =>
  reader.read({ bytes, fileName: name, identity: null }).catch(() => undefined);

/**
 * Reads the files of one format round and round in one reader process that has done so for a while. In processor time
 * of that process and of this one, so that waiting does not count.
 */
async function measure(files: readonly BenchFile[]): Promise<(string | number)[]> {
  const reader = startReader();
  const spent = (): number => cpuSeconds(reader.pid) + cpuSeconds(process.pid);
  const readFor = async (wanted: number): Promise<{ count: number; size: number; seconds: number }> => {
    let [count, size] = [0, 0];
    const start = spent();
    for (let file = files[0]; file !== undefined; file = files[count % files.length]) {
      if (count % FILES_BETWEEN_GLANCES === 0 && spent() - start >= wanted) break;
      await read(reader, file);
      count += 1;
      size += file.bytes.length;
    }
    return { count, size, seconds: spent() - start };
  };
  await readFor(SECONDS);
  const { count, size, seconds } = await readFor(SECONDS);
  const peak = residentBytes(reader.pid, 'most') ?? 0;
  reader.stop();
  const perSecond = [(count / seconds).toFixed(1), (size / MEGABYTE / seconds).toFixed(2)];
  return [files.length, ...perSecond, (peak / MEGABYTE).toFixed(0)];
}

const print = (cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](10)).join(''));

const wanted = process.argv.slice(2);
print(['format', 'files', 'files/s', 'MB/s', 'peak MB']);
const all = await benchFiles();
for (const format of FORMATS) {
  if (wanted.length > 0 && !wanted.includes(format)) continue;
  print([format, ...(await measure(all.get(format) ?? []))]);
}

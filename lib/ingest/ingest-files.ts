import type { Database } from '../store/client';
import type { IncomingFile } from './incoming-file';
import { ingestFile, type IngestOptions } from './ingest-file';
import type { JobEnd } from './run-job';

/** Takes in files, reading ahead `most` at a time; they are stored one after the other, and come out in their order. */
export async function* ingestFiles(
  db: Database,
  files: readonly IncomingFile[],
  options: IngestOptions,
  most: number,
): AsyncGenerator<{ readonly file: IncomingFile; readonly end: JobEnd }> {
  const underWay: { file: IncomingFile; end: Promise<JobEnd> }[] = [];
  for (const file of files) {
    const turn = underWay.at(-1)?.end.catch(() => undefined);
    const end = ingestFile(db, file, options, turn);
    // Whoever waits for this file hears of it; until then it is no unhandled rejection.
    end.catch(() => undefined);
    underWay.push({ file, end });
    if (underWay.length >= most) yield* next(underWay);
  }
  while (underWay.length > 0) yield* next(underWay);
}

async function* next(
  underWay: { file: IncomingFile; end: Promise<JobEnd> }[],
): AsyncGenerator<{ file: IncomingFile; end: JobEnd }> {
  const first = underWay.shift();
  if (first) yield { file: first.file, end: await first.end };
}

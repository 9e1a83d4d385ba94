import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { z } from 'zod';
import { CareError, type CareErrorCode } from './care-error';

export interface ArchiveEntry {
  readonly name: string;
  readonly content: Buffer;
}

/** The entries of a gzipped tar that are wanted, one at a time in memory. Throws `CareError`. */
export async function* readArchive(
  file: string,
  isWanted: (name: string) => boolean = () => true,
): AsyncGenerator<ArchiveEntry> {
  const entries = extract();
  const done = pipeline(createReadStream(file), createGunzip(), entries);
  // Awaited below; noted here, so that a failure before that does not end the process.
  done.catch(() => undefined);
  let count = 0;
  try {
    for await (const entry of entries) {
      const { name } = entry.header;
      count += 1;
      if (isWanted(name)) yield { name, content: await bytesOf(entry) };
      else entry.resume();
    }
    await done;
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (isMissing) throw new CareError('no_such_file', file, { cause });
    throw new CareError(count === 0 ? 'not_a_backup' : 'backup_damaged', file, { cause });
  }
}

async function bytesOf(entry: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** An entry's JSON. Throws `CareError` with this code when it is not of the form. */
export function readJson<T>(schema: z.ZodType<T>, content: Buffer, otherwise: CareErrorCode): T {
  try {
    return schema.parse(JSON.parse(content.toString('utf8')));
  } catch (cause) {
    throw new CareError(otherwise, '', { cause });
  }
}

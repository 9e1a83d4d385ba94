import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { AppError } from '../../domain/app-error';
import { env } from '../../env';
import { exportFiles } from '../../export/export-files';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
};

/** A file of the export that is shown. */
export interface SentFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly mediaType: string;
  /** Its bytes from `start` to `end`, the last one included. */
  readonly read: (start: number, end: number) => ReadableStream<Uint8Array>;
}

/** Throws `AppError` not_found where no export has been made, and for what is no file of it. */
export async function dataFile(name: string, folder = env().EXPORTS_DIR): Promise<SentFile> {
  const files = folder === undefined ? [] : await exportFiles(folder);
  if (files.length === 0) throw new AppError('not_found', 'No export of the archive has been made yet.');
  const file = files.find((each) => each.name === name);
  if (file === undefined) throw new AppError('not_found', `The export has no file ${name}.`);
  return {
    name,
    bytes: file.bytes,
    sha256: file.sha256,
    mediaType: MEDIA_TYPES[path.extname(name)] ?? 'text/plain; charset=utf-8',
    read: (start, end) => {
      const stream: unknown = Readable.toWeb(createReadStream(file.path, { start, end }));
      return stream as ReadableStream<Uint8Array>;
    },
  };
}

import { DocumentLoadError } from '../domain/document';
import { expandZip } from './expand-zip';
import { readSafely } from './reader/read-safely';
import type { Reading } from './reading';

/** Reads a file, or the one file that an archive holds. Throws `not_one_document` for an archive of several or none. */
export async function readOne(bytes: Uint8Array, fileName: string): Promise<Reading> {
  try {
    return await readSafely(bytes, fileName);
  } catch (error) {
    if (!(error instanceof DocumentLoadError) || error.params['kind'] !== 'zip') throw error;
  }
  const files = await expandZip(fileName, bytes);
  const [only] = files;
  if (only === undefined || files.length > 1) {
    throw new DocumentLoadError(
      'not_one_document',
      `the archive holds ${files.length} files; npm run ingest takes in whole archives`,
      { params: { count: files.length } },
    );
  }
  return readSafely(await only.load(), only.name);
}

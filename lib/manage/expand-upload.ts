import { expandZip } from '../ingest/expand-zip';
import { incomingBytes, type IncomingFile } from '../ingest/incoming-file';
import { isJunk } from '../text/is-junk';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files of one upload: archives opened, junk left out. */
export async function expandUpload(uploads: readonly UploadedFile[]): Promise<IncomingFile[]> {
  const files: IncomingFile[] = [];
  for (const { name, bytes } of uploads) {
    if (name.toLowerCase().endsWith('.zip')) files.push(...(await expandZip(name, bytes)));
    else if (!isJunk(name)) files.push(incomingBytes(name, bytes));
  }
  return files;
}

import { expandZip } from '../ingest/expand-zip';
import { incomingBytes, type IncomingFile } from '../ingest/incoming-file';
import { isArchive } from '../text/is-archive';
import { isJunk } from '../text/is-junk';
import { withoutControls } from '../text/without-controls';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The files of one upload: archives opened, junk left out. */
export async function expandUpload(uploads: readonly UploadedFile[]): Promise<IncomingFile[]> {
  const files: IncomingFile[] = [];
  for (const { name: given, bytes } of uploads) {
    const name = withoutControls(given);
    if (isArchive(name)) files.push(...(await expandZip(name, bytes)));
    else if (!isJunk(name)) files.push(incomingBytes(name, bytes));
  }
  return files;
}

import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { DocumentLoadError } from '../../domain/document';
import { LIMITS, holdLimit } from '../limits';

function damaged(cause: unknown): DocumentLoadError {
  return cause instanceof DocumentLoadError
    ? cause
    : new DocumentLoadError('damaged_file', 'the zip archive is damaged', { cause });
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => {
      // yauzl's types promise a file beside an error too
      if (error as unknown) reject(damaged(error));
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      if (entries.size > LIMITS.archiveEntries) {
        reject(
          new DocumentLoadError('too_large', 'the archive holds too many files', {
            params: { limit: LIMITS.archiveEntries },
          }),
        );
      } else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: unknown) => reject(damaged(error)));
    zip.readEntry();
  });
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    holdLimit('archiveEntryBytes', entry.uncompressedSize);
    if (entry.isEncrypted()) throw new DocumentLoadError('encrypted_file', 'the archive asks for a password');
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(damaged(error));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
      stream.on('error', (cause: unknown) => reject(damaged(cause)));
    });
  });
}

export interface Archive {
  readonly names: readonly string[];
  /** The file's bytes; null when there is none of that name. Throws `damaged_file`, `too_large`, `encrypted_file`. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
}

/** A zip archive in memory; a file is unpacked when asked for, never beyond the limit nor its declared size. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await openZip(bytes);
  const entries = await listEntries(zip);
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      return entry ? readEntry(zip, entry) : null;
    },
  };
}

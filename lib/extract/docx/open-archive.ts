import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { DocumentLoadError } from '../../domain/document';
import { LIMITS, holdLimit } from '../limits';

export interface Archive {
  readonly names: readonly string[];
  /** The file's bytes, empty when there is none of that name. Throws `damaged_file`, `too_large`, `encrypted_file`. */
  readonly read: (name: string) => Promise<Uint8Array>;
}

/** Runs a step of unpacking; what fails in it is the archive's fault. */
async function guarded<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    if (cause instanceof DocumentLoadError) throw cause;
    throw new DocumentLoadError('damaged_file', 'the zip archive is damaged', { cause });
  }
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, entry);
    if (entries.size > LIMITS.archiveEntries) holdLimit('archiveEntries', entries.size);
  }
  return entries;
}

/** Unpacks one entry; yauzl stops it at the size its directory declares. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  holdLimit('archiveEntryBytes', entry.uncompressedSize);
  if (entry.isEncrypted()) throw new DocumentLoadError('encrypted_file', 'the archive asks for a password');
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A zip archive in memory; a file is unpacked when asked for. Throws `damaged_file` and `too_large`. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await guarded(() => fromBufferPromise(buffer, { lazyEntries: true, autoClose: false }));
  const entries = await guarded(() => listEntries(zip));
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      return entry ? guarded(() => unpack(zip, entry)) : new Uint8Array();
    },
  };
}

import { crc32 } from 'node:zlib';
import {
  fromBufferPromise,
  fromRandomAccessReaderPromise,
  validateFileName,
  type Entry,
  type RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import { DocumentLoadError } from '../domain/document';
import { MOST_FILE_BYTES, refused, tooLarge, type IncomingFile } from './incoming-file';
import { isJunk } from '../text/is-junk';
import { withoutControls } from '../text/without-controls';

/** How much one archive may hold: files, and bytes when unpacked. */
export const ARCHIVE_LIMITS = { files: 5_000, bytes: 1024 * 1024 * 1024 } as const;

const OPTIONS = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;
const UTF8_NAME = 0x800;
const NAMELESS = '?';

/** The files of a zip archive, junk left out; one that cannot be opened is one refused file under the archive's name. */
export function expandZip(archiveName: string, bytes: Uint8Array): Promise<IncomingFile[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return filesOf(archiveName, bytes.length, () => fromBufferPromise(buffer, OPTIONS));
}

/** The same for an archive that is read piece by piece from where it is. */
export function expandZipAt(
  archiveName: string,
  size: number,
  reader: RandomAccessReader,
): Promise<IncomingFile[]> {
  return filesOf(archiveName, size, () => fromRandomAccessReaderPromise(reader, size, OPTIONS));
}

async function filesOf(
  archiveName: string,
  size: number,
  open: () => Promise<ZipFile>,
): Promise<IncomingFile[]> {
  try {
    const files = await listEntries(await open());
    if (files.length > 0) return files;
    throw new DocumentLoadError('empty_file', `${archiveName} holds no files`);
  } catch (cause) {
    const error =
      cause instanceof DocumentLoadError
        ? cause
        : new DocumentLoadError('damaged_file', `${archiveName} is no readable zip archive`, { cause });
    return [refused(archiveName, size, error)];
  }
}

async function listEntries(zip: ZipFile): Promise<IncomingFile[]> {
  const files: IncomingFile[] = [];
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (name.endsWith('/') || isJunk(name)) continue;
    unpacked += entry.uncompressedSize;
    if (files.length === ARCHIVE_LIMITS.files || unpacked > ARCHIVE_LIMITS.bytes) {
      throw new DocumentLoadError('too_large', 'the archive unpacks to too much', {
        params: { limit: ARCHIVE_LIMITS.bytes },
      });
    }
    files.push(incomingEntry(zip, entry, name));
  }
  return files;
}

function incomingEntry(zip: ZipFile, entry: Entry, name: string): IncomingFile {
  const trouble = troubleOf(entry, name);
  if (trouble !== null) return refused(name, entry.uncompressedSize, trouble);
  return { name, size: entry.uncompressedSize, load: () => unpack(zip, entry, name) };
}

function troubleOf(entry: Entry, name: string): DocumentLoadError | null {
  if (validateFileName(name) !== null)
    return new DocumentLoadError('damaged_file', `path leads out of the archive: ${name}`);
  if (entry.isEncrypted())
    return new DocumentLoadError('encrypted_file', `encrypted in its archive: ${name}`);
  return entry.uncompressedSize > MOST_FILE_BYTES ? tooLarge(name) : null;
}

/** Unpacks one entry; yauzl stops it at the size its directory declares. */
async function unpack(zip: ZipFile, entry: Entry, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    const bytes = new Uint8Array(Buffer.concat(chunks));
    if (crc32(bytes) !== entry.crc32) throw new Error('checksum does not match');
    return bytes;
  } catch (cause) {
    throw new DocumentLoadError('damaged_file', `cannot be unpacked: ${name}`, { cause });
  }
}

function nameOf(entry: Entry): string {
  const written = decodedName(entry).replaceAll('\\', '/');
  const name = withoutControls(written);
  const isNameless = name === '' || (name.endsWith('/') && !written.endsWith('/'));
  return isNameless ? name + NAMELESS : name;
}

/** Chinese Windows writes names in GB18030 and does not say so. */
function decodedName({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
  } catch (cause) {
    if ((generalPurposeBitFlag & UTF8_NAME) !== 0) {
      throw new DocumentLoadError('damaged_file', 'a name in the archive is no UTF-8', { cause });
    }
    return new TextDecoder('gb18030').decode(fileNameRaw);
  }
}

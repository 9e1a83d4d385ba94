import { DocumentLoadError } from '../domain/document';
import { isArchive } from '../text/is-archive';

/** The largest file that is taken in, in bytes. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;
/** The largest archive that is opened, in bytes. */
export const MOST_ARCHIVE_BYTES = 512 * 1024 * 1024;

/** The most bytes a file of this name may have. */
export function mostBytesOf(name: string): number {
  return isArchive(name) ? MOST_ARCHIVE_BYTES : MOST_FILE_BYTES;
}

/** A file on its way in. `load` throws when it cannot be had: `DocumentLoadError`, or an error of the file system. */
export interface IncomingFile {
  /** As people know it; inside a folder or an archive the path within it. */
  readonly name: string;
  readonly size: number;
  readonly load: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes that are already here, such as an uploaded file. */
export function incomingBytes(name: string, bytes: Uint8Array<ArrayBuffer>): IncomingFile {
  return { name, size: bytes.length, load: () => Promise.resolve(bytes) };
}

/** A file known beforehand not to be had; `load` throws that error. */
export function refused(name: string, size: number, error: unknown): IncomingFile {
  return {
    name,
    size,
    load: () => {
      throw error;
    },
  };
}

export function tooLarge(name: string, limit = MOST_FILE_BYTES): DocumentLoadError {
  return new DocumentLoadError('too_large', `${name}: more than ${limit} bytes`, { params: { limit } });
}

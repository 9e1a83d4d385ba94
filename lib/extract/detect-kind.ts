import { fileTypeFromBuffer } from 'file-type';
import { latin1Of } from './latin1-of';

export interface FileKind {
  readonly kind: 'text' | 'pdf' | 'archive' | 'compound' | 'image' | 'other';
  /** Usual file name ending of the type, for messages. */
  readonly name: string;
}

const SAMPLE = 4096;

/** Magic numbers of two letters (BM, MZ) also begin honest texts; a text has no control characters. */
function looksLikeText(sample: Uint8Array): boolean {
  return !sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** What the bytes are, by their magic numbers and never by the name. */
export async function detectKind(bytes: Uint8Array): Promise<FileKind> {
  const sample = bytes.subarray(0, SAMPLE);
  const beginning = latin1Of(sample.subarray(0, 1024));
  if (beginning.includes('%PDF-')) return { kind: 'pdf', name: 'pdf' };
  if (startsWith(sample, [0x50, 0x4b, 3, 4])) return { kind: 'archive', name: 'zip' };
  if (startsWith(sample, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'compound', name: 'doc' };
  // The mark of UTF-16 is also how an MPEG audio frame begins.
  if (startsWith(sample, [0xff, 0xfe]) || startsWith(sample, [0xfe, 0xff])) {
    return { kind: 'text', name: 'txt' };
  }
  // RTF has no control characters either, and is no text.
  if (!beginning.includes('{\\rtf') && looksLikeText(sample)) return { kind: 'text', name: 'txt' };
  const type = await fileTypeFromBuffer(sample);
  if (type === undefined || type.ext === 'xml') return { kind: 'text', name: 'txt' };
  if (type.ext !== 'rtf' && looksLikeText(sample)) return { kind: 'text', name: 'txt' };
  return { kind: type.mime.startsWith('image/') ? 'image' : 'other', name: type.ext };
}

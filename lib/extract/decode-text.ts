import { DocumentLoadError } from '../domain/document';
import { repairMojibake } from '../text/repair-mojibake';
import { unitsOf } from '../text/units-of';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const SAMPLE = 20_000;
/** One damaged character in fifty is still a text a person would want to read. */
const DAMAGE_ALLOWED = 0.02;

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of the characters that Chinese or Latin writing is made of, from a sample at the start. */
function plausibility(text: string): number {
  const sample = text.slice(0, SAMPLE);
  const plain = unitsOf(
    /[\t\n\r\f\u0020-\u007E\u00A0-\u00FF\u2000-\u27BF\u3000-\u33FF\u4E00-\u9FFF\uFF00-\uFFEF]+/g,
    sample,
  );
  return sample === '' ? 0 : plain / sample.length;
}

function isText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what tells binary data from text
  const controls = unitsOf(/[\u0000-\u0008\u000E-\u0019\u001B\u001C-\u001F]+/g, text);
  return !text.includes('\u0000') && controls <= text.length * 0.01;
}

function decodeDamaged(bytes: Uint8Array, encoding: string): string | null {
  const text = new TextDecoder(encoding).decode(bytes);
  const damaged = unitsOf(/\uFFFD+/g, text);
  // eslint-disable-next-line no-control-regex -- the ASCII range
  const foreign = unitsOf(/[^\u0000-\u007F\uFFFD]+/g, text);
  return damaged <= Math.max(1, foreign * DAMAGE_ALLOWED) && foreign > damaged ? text : null;
}

/** UTF-16 without a mark: its line ends, digits or Chinese high bytes always stand on the same side. */
function decodeUnmarkedUtf16(bytes: Uint8Array): DecodedText | null {
  if (bytes.length % 2 !== 0) return null;
  let best: (DecodedText & { score: number }) | null = null;
  for (const encoding of ['utf-16le', 'utf-16be']) {
    if (plausibility(new TextDecoder(encoding).decode(bytes.subarray(0, 2 * SAMPLE))) < 0.9) continue;
    const text = decodeStrictly(bytes, encoding);
    const score = text === null ? 0 : plausibility(text);
    if (text !== null && score > Math.max(0.9, best?.score ?? 0)) best = { text, encoding, score };
  }
  return best && { text: best.text, encoding: best.encoding };
}

function decode(bytes: Uint8Array, declared: string | null): DecodedText | null {
  const mark = BYTE_ORDER_MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return { text: new TextDecoder(mark.encoding).decode(bytes), encoding: mark.encoding };
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null && !utf8.includes('\u0000')) return { text: utf8, encoding: 'utf-8' };
  const utf16 = decodeUnmarkedUtf16(bytes);
  if (utf16) return utf16;
  const asDeclared = declared === null ? null : decodeStrictly(bytes, declared);
  if (asDeclared !== null && declared !== null) return { text: asDeclared, encoding: declared };
  // Damaged UTF-8 reads as plausible but senseless GB18030, so it is tried first.
  const damagedUtf8 = decodeDamaged(bytes, 'utf-8');
  if (damagedUtf8 !== null) return { text: damagedUtf8, encoding: 'utf-8' };
  const gb18030 = decodeStrictly(bytes, 'gb18030') ?? decodeDamaged(bytes, 'gb18030');
  return gb18030 !== null && plausibility(gb18030) >= 0.9 ? { text: gb18030, encoding: 'gb18030' } : null;
}

/**
 * The text of a file in UTF-8, UTF-16 or GB18030, or the declared encoding when it is none of these; without
 * its byte order mark, line ends made \n. Mojibake is undone where nothing of it is lost, and then `encoding` names
 * both encodings. Throws `empty_file`, `not_text` and `garbled_text`.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const decoded = decode(bytes, declared);
  if (!decoded || !isText(decoded.text))
    throw new DocumentLoadError('not_text', 'the bytes are not text in a known encoding');
  const repaired = repairMojibake(decoded.text);
  if (repaired === 'lossy')
    throw new DocumentLoadError('garbled_text', 'the text was decoded in a wrong encoding and lost bytes');
  const { text: read, encoding } = repaired ?? decoded;
  const text = read.replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new DocumentLoadError('empty_file', 'the file holds white space only');
  return { text, encoding };
}

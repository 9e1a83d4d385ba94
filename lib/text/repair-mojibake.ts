import { encodeGb18030 } from './encode-gb18030';
import { unitsOf } from './units-of';

/** A text that had been decoded in a wrong encoding, decoded in the right one. */
export interface RepairedText {
  readonly text: string;
  /** The right encoding and the wrong one, such as `utf-8 via gb18030`. */
  readonly encoding: string;
}

const SAMPLE = 4000;
const FEWEST = 20;

/** What windows-1252 makes of the bytes 0x80 to 0x9F; the others it gives their own number. */
const LATIN_BYTES = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i)),
    (character, i) => [character, 0x80 + i] as const,
  ),
);

function encodeLatin(text: string): Uint8Array | null {
  const bytes = Array.from(text, (character) => LATIN_BYTES.get(character) ?? character.charCodeAt(0));
  return bytes.every((byte) => byte < 0x100) ? Uint8Array.from(bytes) : null;
}

function encodeChinese(text: string): Uint8Array | null {
  try {
    return encodeGb18030(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function decode(bytes: Uint8Array | null, encoding: string): string | null {
  try {
    return bytes && new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Chinese bytes taken for Latin letters: ÕþÎñ¹«¿ª, æ”¿åºœ. */
function isLatinMojibake(sample: string): boolean {
  const latin = unitsOf(/[\u0080-\u00FF\u0152-\u02DC\u2013-\u2122]+/g, sample);
  return latin >= FEWEST && latin > 0.3 * sample.replace(/\s/g, '').length;
}

/** 1 for each code unit that is one of them. */
let oddSigns: Uint8Array | null = null;

/** The signs that GB18030 makes of the bytes E4 to E9, with which UTF-8 begins most Chinese ones: rare in real text. */
function signsOfLeads(): Uint8Array {
  if (oddSigns) return oddSigns;
  const decoder = new TextDecoder('gb18030');
  const signs = new Uint8Array(0x10000);
  for (let lead = 0xe4; lead <= 0xe9; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      signs[decoder.decode(Uint8Array.of(lead, trail)).charCodeAt(0)] = 1;
  oddSigns = signs;
  return signs;
}

/** UTF-8 taken for GB18030: 鏀垮簻. */
function isChineseMojibake(sample: string): boolean {
  const odd = signsOfLeads();
  let [signs, oddOnes] = [0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) continue;
    signs += 1;
    if (odd[code] === 1) oddOnes += 1;
  }
  return signs >= FEWEST && oddOnes > 0.2 * signs;
}

/**
 * Undoes a decoding in the wrong encoding: null for a text that shows no sign of one, `lossy` for one that lost
 * bytes on the way, so that no way back gives every character.
 */
export function repairMojibake(text: string): RepairedText | 'lossy' | null {
  const sample = text.slice(0, SAMPLE);
  if (isLatinMojibake(sample)) {
    const bytes = encodeLatin(text);
    for (const encoding of ['utf-8', 'gb18030']) {
      const repaired = decode(bytes, encoding);
      if (repaired !== null) return { text: repaired, encoding: `${encoding} via windows-1252` };
    }
    return 'lossy';
  }
  if (!isChineseMojibake(sample)) return null;
  const repaired = decode(encodeChinese(text), 'utf-8');
  return repaired === null ? 'lossy' : { text: repaired, encoding: 'utf-8 via gb18030' };
}

import { createHash } from 'node:crypto';

/** The first 64 bits of the SHA-256 of a text, as a signed number. */
export function hashWords(text: string): bigint {
  return createHash('sha256').update(text).digest().readBigInt64BE(0);
}

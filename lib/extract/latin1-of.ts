/** Bytes as a text of one character for each, to look for words of ASCII in whatever they are. */
export function latin1Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

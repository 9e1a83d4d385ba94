const PART = 64 * 1024;

/** Tells files of one name and size apart: when it was changed, and a hash (FNV-1a, twice) of its beginning and its end. */
export async function printOf(file: File): Promise<string> {
  const ends = new Blob([file.slice(0, PART), file.slice(Math.max(PART, file.size - PART))]);
  const bytes = new Uint8Array(await ends.arrayBuffer());
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b);
  }
  return [file.lastModified, a >>> 0, b >>> 0].join('-');
}

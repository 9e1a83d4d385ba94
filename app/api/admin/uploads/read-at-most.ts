/** A sender who goes on beyond this is cut off. */
const MOST_IGNORED_BYTES = 1024 * 1024 * 1024;

/**
 * The whole body; null when it is longer than `limit` bytes. The rest is then read and thrown away, because browsers
 * show an answer only once they have sent everything.
 */
export async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece?.value !== undefined; piece = await reader?.read()) {
    length += piece.value.length;
    if (length <= limit) chunks.push(new Uint8Array(piece.value));
    else chunks.length = 0;
    if (length > limit + MOST_IGNORED_BYTES) await reader?.cancel();
  }
  return length > limit ? null : new Blob(chunks);
}

import type { DatabaseOrTransaction } from './client';

/** The bytes of an original. Throws when there are none. */
export async function loadSource(
  db: DatabaseOrTransaction,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes } = await db.sourceFile.findUniqueOrThrow({ where: { sha256 }, select: { bytes: true } });
  return bytes;
}

import type { DatabaseOrTransaction } from './client';

export interface OriginalFile {
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly fileName: string;
}

/** Keeps an original under its hash; bytes already there stay as they are. */
export async function saveSourceFile(db: DatabaseOrTransaction, file: OriginalFile): Promise<void> {
  await db.sourceFile.createMany({ data: [{ ...file, size: file.bytes.length }], skipDuplicates: true });
}

import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';

/** Where an original was fetched from. */
export interface NewProvenance {
  /** As a person gave it. */
  readonly address: string;
  /** After all redirects. */
  readonly finalAddress: string;
  readonly fetchedAt: Date;
  readonly status: number;
  readonly headers: Prisma.InputJsonObject;
}

/** Keeps where bytes that are here were fetched from; the same bytes may have several. */
export async function saveProvenance(
  db: DatabaseOrTransaction,
  sourceSha256: string,
  provenance: NewProvenance,
): Promise<void> {
  await db.provenance.create({ data: { sourceSha256, ...provenance } });
}

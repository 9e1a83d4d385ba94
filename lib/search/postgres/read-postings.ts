import type { Database } from '../../store/client';

/** The pieces of some keys in one block, as the block was at that version. */
export interface BlockPostings {
  readonly version: number;
  readonly pieces: ReadonlyMap<number, Uint8Array>;
}

interface Row {
  readonly blockId: number;
  readonly version: number;
  readonly key: number;
  readonly places: Uint8Array;
}

/** The stored pieces of the keys by block, all as of one moment; only of the blocks named, if any are. */
export async function readPostings(
  db: Database,
  keys: readonly number[],
  blocks: readonly number[] | null = null,
): Promise<Map<number, BlockPostings>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT posting."blockId", block.version, posting.key, posting.places
    FROM "Posting" posting JOIN "PostingBlock" block ON block.id = posting."blockId"
    WHERE posting.key = ANY (${[...keys]}::int[])
      AND (${blocks === null} OR posting."blockId" = ANY (${[...(blocks ?? [])]}::int[]))`;
  const found = new Map<number, { version: number; pieces: Map<number, Uint8Array> }>();
  for (const { blockId, version, key, places } of rows) {
    const block = found.get(blockId);
    if (block === undefined) found.set(blockId, { version, pieces: new Map([[key, places]]) });
    else block.pieces.set(key, places);
  }
  return found;
}

/** How many bytes all pieces of each key take together; a key that does not occur is left out. */
export async function sizesOfKeys(db: Database, keys: readonly number[]): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ key: number; size: number }[]>`
    SELECT key, sum(octet_length(places))::int AS size
    FROM "Posting" WHERE key = ANY (${[...keys]}::int[]) GROUP BY key`;
  return new Map(rows.map(({ key, size }) => [key, size]));
}

import type { Database } from '../../store/client';
import { blockOf, type Block, type IndexedReport } from './block';

/** Gives the blocks as they are at these versions; null when one has changed since. */
export type KnownBlocks = (
  versions: ReadonlyMap<number, number>,
) => Promise<ReadonlyMap<number, Block> | null>;

interface Row extends Omit<IndexedReport, 'reportId'> {
  readonly id: number;
  readonly version: number;
  /** Null for a block without reports. */
  readonly reportId: string | null;
}

const hasReport = (row: Row): row is Row & IndexedReport => row.reportId !== null;

/** Reads blocks when they are asked for, and again only after they have changed. */
export function knownBlocks(db: Database): KnownBlocks {
  const known = new Map<number, Block>();

  async function read(ids: readonly number[]): Promise<void> {
    const rows = await db.$queryRaw<Row[]>`
      SELECT block.id, block.version, "reportId"::text, base, year, kind::text AS kind, "divisionPath", lengths, parts, shapes
      FROM "PostingBlock" block LEFT JOIN "IndexedReport" report ON report."blockId" = block.id
      WHERE block.id = ANY (${[...ids]}::int[])`;
    for (const id of ids) {
      const mine = rows.filter((row) => row.id === id);
      known.set(id, blockOf(id, mine[0]?.version ?? 0, mine.filter(hasReport)));
    }
  }

  return async (versions) => {
    const isStale = ([id, version]: readonly [number, number]): boolean => known.get(id)?.version !== version;
    const stale = [...versions].filter(isStale).map(([id]) => id);
    if (stale.length > 0) await read(stale);
    return [...versions].some(isStale) ? null : known;
  };
}

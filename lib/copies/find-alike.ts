import { MOST_BODIES } from '../compare/copies/is-common';
import { likened, likeness, type Likened } from '../compare/copies/likeness';
import { Prisma } from '../store/generated/client';

/** A wording as it is held against the others. */
export interface AskedWording {
  readonly id: bigint;
  readonly words: string;
  readonly keys: readonly number[];
}

/** A wording that is a copy of the one asked for. */
export interface AlikeWording {
  readonly id: bigint;
  readonly isCommon: boolean;
  readonly alike: number;
}

interface Row {
  readonly own: bigint;
  readonly id: bigint;
  readonly words: string;
  readonly isCommon: boolean;
}

const ONLY = {
  all: Prisma.sql`TRUE`,
  /** Set phrases that no wording of many bodies makes one by itself. */
  unsettled: Prisma.sql`w."isCommon" AND NOT EXISTS (
    SELECT FROM "Wording" by WHERE by."id" = w."commonBy" AND by."bodies" > ${MOST_BODIES})`,
  paired: Prisma.sql`NOT w."isCommon"`,
  widespread: Prisma.sql`w."bodies" > ${MOST_BODIES}`,
} as const;
const AT_ONCE = 200;

/** For each of these wordings those of the archive that are copies of it, of one sort or of all. */
export async function findAlike(
  tx: Prisma.TransactionClient,
  asked: readonly AskedWording[],
  only: keyof typeof ONLY,
): Promise<Map<bigint, AlikeWording[]>> {
  const found = new Map<bigint, AlikeWording[]>();
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const some = asked.slice(from, from + AT_ONCE);
    const own = new Map<bigint, Likened>(some.map(({ id, words }) => [id, likened(words)]));
    for (const { own: ownId, id, words, isCommon } of await candidates(tx, some, only)) {
      const alike = likeness(own.get(ownId) ?? likened(''), likened(words));
      if (alike > 0) found.set(ownId, [...(found.get(ownId) ?? []), { id, isCommon, alike }]);
    }
  }
  return found;
}

async function candidates(
  tx: Prisma.TransactionClient,
  asked: readonly AskedWording[],
  only: keyof typeof ONLY,
): Promise<Row[]> {
  // The planner takes arrays that come from another row to overlap with many, and would read the whole table for each.
  await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
  return tx.$queryRaw<Row[]>`
    SELECT asked.id AS "own", w."id", w."words", w."isCommon"
    FROM unnest(
      ${asked.map(({ id }) => String(id))}::bigint[],
      ${asked.map(({ keys }) => `{${keys.join(',')}}`)}::text[]) AS asked(id, keys)
    CROSS JOIN LATERAL (
      SELECT * FROM "Wording" near WHERE near."keys" && asked.keys::int[] OFFSET 0
    ) w
    WHERE w."id" <> asked.id AND ${ONLY[only]}`;
}

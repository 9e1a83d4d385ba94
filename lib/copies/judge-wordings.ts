import { isCommon } from '../compare/copies/is-common';
import type { Prisma } from '../store/generated/client';
import { findAlike, type AlikeWording, type AskedWording } from './find-alike';
import { writePairs, type PairRow } from './write-narratives';

/** Decides anew of these wordings which are set phrases, and pairs the others with what they are copies of. */
export async function judgeWordings(
  tx: Prisma.TransactionClient,
  wordings: readonly AskedWording[],
): Promise<void> {
  const widespread = await findAlike(tx, wordings, 'widespread');
  const others = wordings.filter(({ id }) => !widespread.has(id));
  const alike = await findAlike(tx, others, 'all');
  const bodies = await bodiesOf(tx, [
    ...others.map(({ id }) => id),
    ...[...alike.values()].flat().map(({ id }) => id),
  ]);
  const usersOf = (id: bigint): readonly string[] => bodies.get(id) ?? [];
  const common = new Map<bigint, boolean>(wordings.map(({ id }) => [id, widespread.has(id)]));
  for (const { id } of others) {
    const near = alike.get(id) ?? [];
    common.set(id, isCommon([usersOf(id), ...near.map((each) => usersOf(each.id))]));
  }
  await writeFlags(tx, common);
  await replacePairs(tx, common, alike);
}

async function bodiesOf(
  tx: Prisma.TransactionClient,
  ids: readonly bigint[],
): Promise<Map<bigint, readonly string[]>> {
  const rows = await tx.$queryRaw<{ id: bigint; bodies: string[] }[]>`
    SELECT "wordingId" AS "id", array_agg(DISTINCT "organizationId"::text) AS "bodies"
    FROM "NarrativePassage" WHERE "wordingId" = ANY (${[...new Set(ids)].map(String)}::bigint[])
    GROUP BY "wordingId"`;
  return new Map(rows.map(({ id, bodies }) => [id, bodies]));
}

async function writeFlags(
  tx: Prisma.TransactionClient,
  common: ReadonlyMap<bigint, boolean>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Wording" w SET "isCommon" = given.common
    FROM unnest(${[...common.keys()].map(String)}::bigint[], ${[...common.values()]}::boolean[]) AS given(id, common)
    WHERE w."id" = given.id AND w."isCommon" <> given.common`;
}

async function replacePairs(
  tx: Prisma.TransactionClient,
  common: ReadonlyMap<bigint, boolean>,
  alike: ReadonlyMap<bigint, readonly AlikeWording[]>,
): Promise<void> {
  const ids = [...common.keys()].map(String);
  await tx.$executeRaw`DELETE FROM "WordingPair" WHERE "a" = ANY (${ids}::bigint[])`;
  await tx.$executeRaw`DELETE FROM "WordingPair" WHERE "b" = ANY (${ids}::bigint[])`;
  const pairs = [...alike].flatMap(([a, near]): PairRow[] =>
    common.get(a) === true
      ? []
      : near
          .filter(({ id, isCommon: was }) => !(common.get(id) ?? was))
          .map(({ id: b, alike: share }) => ({ a, b, alike: share })),
  );
  await writePairs(tx, pairs);
}

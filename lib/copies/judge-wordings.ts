import { isCommon, MOST_BODIES } from '../compare/copies/is-common';
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
  const common = new Map<bigint, boolean>(wordings.map(({ id }) => [id, true]));
  const by = new Map<bigint, bigint>([...widespread].map(([id, [first]]) => [id, first?.id ?? id]));
  for (const { id } of others) {
    const near = alike.get(id) ?? [];
    common.set(id, isCommon([usersOf(id), ...near.map((each) => usersOf(each.id))]));
    if (usersOf(id).length > MOST_BODIES) by.set(id, id);
  }
  await writeFlags(tx, common, by);
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
  by: ReadonlyMap<bigint, bigint>,
): Promise<void> {
  const ids = [...common.keys()];
  await tx.$executeRaw`
    UPDATE "Wording" w SET "isCommon" = given.common, "commonBy" = given.by
    FROM unnest(
      ${ids.map(String)}::bigint[], ${[...common.values()]}::boolean[],
      ${ids.map((id) => by.get(id)?.toString() ?? null)}::bigint[]) AS given(id, common, by)
    WHERE w."id" = given.id
      AND (w."isCommon" <> given.common OR w."commonBy" IS DISTINCT FROM given.by)`;
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

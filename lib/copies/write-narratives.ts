import { wordingKeys } from '../compare/copies/wording-keys';
import type { Prisma } from '../store/generated/client';
import type { Narrative } from './read-narratives';

/** Writes these reports and their passages; nothing of them may be there. */
export async function writeNarratives(
  tx: Prisma.TransactionClient,
  narratives: readonly Narrative[],
): Promise<void> {
  await tx.comparedReport.createMany({
    data: narratives.map(({ reportId, versionId, organizationId }) => ({
      reportId,
      versionId,
      organizationId,
    })),
  });
  const rows = narratives.flatMap(({ reportId, organizationId, passages }) =>
    passages.map((passage) => ({ ...passage, reportId, organizationId })),
  );
  await tx.$executeRaw`
    INSERT INTO "NarrativePassage"
      ("reportId", "ordinal", "organizationId", "wordingId", "exact", "frame", "length", "line", "start", "end")
    SELECT * FROM unnest(
      ${rows.map((row) => row.reportId)}::uuid[], ${rows.map((row) => row.ordinal)}::int[],
      ${rows.map((row) => row.organizationId)}::uuid[], ${rows.map((row) => String(row.wording))}::bigint[],
      ${rows.map((row) => String(row.exact))}::bigint[], ${rows.map((row) => String(row.frame))}::bigint[],
      ${rows.map((row) => row.length)}::int[], ${rows.map((row) => row.line)}::int[],
      ${rows.map((row) => row.start)}::int[], ${rows.map((row) => row.end)}::int[])`;
}

export interface WordingRow {
  readonly id: bigint;
  readonly words: string;
  readonly keys: readonly number[];
  readonly bodies: number;
  readonly isCommon: boolean;
  readonly commonBy: bigint | null;
}

/** A wording that is new, before it is held against the others. */
export function newWording(id: bigint, words: string): WordingRow {
  return { id, words, keys: wordingKeys(words), bodies: 0, isCommon: false, commonBy: null };
}

/** Writes wordings; those that are there already stay as they are. */
export async function writeWordings(
  tx: Prisma.TransactionClient,
  rows: readonly WordingRow[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Wording" ("id", "words", "keys", "bodies", "isCommon", "commonBy")
    SELECT id, words, keys::int[], bodies, common, by FROM unnest(
      ${rows.map((row) => String(row.id))}::bigint[], ${rows.map((row) => row.words)}::text[],
      ${rows.map((row) => `{${row.keys.join(',')}}`)}::text[], ${rows.map((row) => row.bodies)}::int[],
      ${rows.map((row) => row.isCommon)}::boolean[],
      ${rows.map((row) => row.commonBy?.toString() ?? null)}::bigint[]
    ) AS given(id, words, keys, bodies, common, by)
    ON CONFLICT DO NOTHING`;
}

export interface PairRow {
  readonly a: bigint;
  readonly b: bigint;
  readonly alike: number;
}

/** Writes pairs, each once whatever the order of its two. */
export async function writePairs(tx: Prisma.TransactionClient, pairs: readonly PairRow[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "WordingPair" ("a", "b", "alike")
    SELECT least(a, b), greatest(a, b), alike FROM unnest(
      ${pairs.map(({ a }) => String(a))}::bigint[], ${pairs.map(({ b }) => String(b))}::bigint[],
      ${pairs.map(({ alike }) => alike)}::float8[]) AS given(a, b, alike)
    ON CONFLICT DO NOTHING`;
}

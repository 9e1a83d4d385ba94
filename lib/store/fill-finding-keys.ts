import type { FindingCode } from '../domain/finding-codes';
import { identifyFindings, type KeyedFinding } from '../domain/finding-key';
import { Prisma } from './generated/client';

const SELECT = {
  id: true,
  versionId: true,
  code: true,
  figures: true,
  expression: true,
  params: true,
  basisVersionId: true,
  basisVersion: { select: { reportId: true } },
} satisfies Prisma.FindingSelect;

type Row = Prisma.FindingGetPayload<{ select: typeof SELECT }>;

/** Gives the findings of a report's versions their keys where they were written before findings had any. */
export async function fillFindingKeys(tx: Prisma.TransactionClient, reportId: string): Promise<void> {
  const rows = await tx.finding.findMany({
    where: { key: null, version: { reportId } },
    orderBy: [{ versionId: 'asc' }, { start: 'asc' }, { position: 'asc' }],
    select: SELECT,
  });
  if (rows.length === 0) return;
  // The version's own and those that rest on other reports are written apart, and so are told apart.
  const sets = new Map<string, Row[]>();
  for (const row of rows) {
    const name = `${row.versionId} ${row.basisVersionId === null}`;
    const set = sets.get(name);
    if (set === undefined) sets.set(name, [row]);
    else set.push(row);
  }
  const named = [...sets.values()].flatMap((set) => {
    const identities = identifyFindings(set.map(keyed));
    return set.map(({ id }, index) => ({ id, ...identities[index] }));
  });
  await tx.$executeRaw(Prisma.sql`
    UPDATE "Finding" f SET "key" = named."key", "numbers" = named."numbers"
    FROM jsonb_to_recordset(${JSON.stringify(named)}::jsonb) AS named("id" UUID, "key" TEXT, "numbers" TEXT)
    WHERE f."id" = named."id"`);
}

function keyed({ code, figures, expression, params, basisVersion }: Row): KeyedFinding {
  return {
    code: code as FindingCode,
    figures,
    expression,
    params: (params ?? {}) as KeyedFinding['params'],
    basisReport: basisVersion?.reportId ?? null,
  };
}

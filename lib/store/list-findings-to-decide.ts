import type { Prisma } from './generated/client';

const SELECT = {
  id: true,
  code: true,
  verdict: true,
  state: true,
  key: true,
  numbers: true,
  decisionId: true,
  version: { select: { reportId: true } },
} satisfies Prisma.FindingSelect;

export type FindingToDecide = Prisma.FindingGetPayload<{ select: typeof SELECT }>;

/** These findings as far as a decision is about them; those that are gone are left out. */
export function listFindingsToDecide(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<FindingToDecide[]> {
  return tx.finding.findMany({ where: { id: { in: [...ids] } }, select: SELECT, orderBy: { id: 'asc' } });
}

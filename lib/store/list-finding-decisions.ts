import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';

const INCLUDE = { user: { select: { email: true } } } satisfies Prisma.FindingDecisionInclude;

export type ListedFindingDecision = Prisma.FindingDecisionGetPayload<{ include: typeof INCLUDE }>;

/** Everything that was said of a report's findings, the last first. */
export function listFindingDecisions(
  db: DatabaseOrTransaction,
  reportId: string,
): Promise<ListedFindingDecision[]> {
  return db.findingDecision.findMany({
    where: { reportId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: INCLUDE,
  });
}

import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';
import { publishedWhere, type PublishedScope } from './published-scope';

const SELECT = {
  versionId: true,
  metric: true,
  applicant: true,
  value: true,
  status: true,
} satisfies Prisma.FigureSelect;

export type Total = Prisma.FigureGetPayload<{ select: typeof SELECT }>;

/** The figures of these metrics in the current versions of a scope: 总计 in table 3, the single figure elsewhere. */
export function listTotals(
  db: DatabaseOrTransaction,
  scope: PublishedScope,
  metrics: readonly string[],
): Promise<Total[]> {
  return db.figure.findMany({
    where: {
      metric: { in: [...metrics] },
      OR: [{ applicant: 'total' }, { applicant: null }],
      version: { currentOf: publishedWhere(scope) },
    },
    select: SELECT,
  });
}

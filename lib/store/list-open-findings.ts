import type { DatabaseOrTransaction } from './client';
import { OPEN, RESTING_ON_PUBLIC, WITH_BASIS } from './finding-basis';
import type { Prisma } from './generated/client';
import { publishedWhere, type PublishedScope } from './published-scope';

const SELECT = {
  id: true,
  code: true,
  verdict: true,
  state: true,
  expression: true,
  params: true,
  start: true,
  end: true,
  ...WITH_BASIS,
  version: {
    select: {
      report: {
        select: {
          year: true,
          organization: { select: { name: true, slug: true, divisionCode: true } },
        },
      },
    },
  },
} satisfies Prisma.FindingSelect;

export type OpenFinding = Prisma.FindingGetPayload<{ select: typeof SELECT }>;

/** The open findings of a scope, the gravest first, at most `limit`. */
export function listOpenFindings(
  db: DatabaseOrTransaction,
  scope: PublishedScope,
  limit: number,
): Promise<OpenFinding[]> {
  return db.finding.findMany({
    where: { ...OPEN, version: { currentOf: publishedWhere(scope) }, ...RESTING_ON_PUBLIC },
    select: SELECT,
    orderBy: [
      { severity: 'asc' },
      { verdict: 'asc' },
      { version: { createdAt: 'desc' } },
      { position: 'asc' },
    ],
    take: limit,
  });
}

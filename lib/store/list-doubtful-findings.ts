import type { DoubtState } from '../domain/finding-state';
import type { DatabaseOrTransaction } from './client';
import { WITH_BASIS } from './finding-basis';
import type { Prisma, Verdict } from './generated/client';

export interface DoubtScope {
  readonly code?: string | undefined;
  readonly state: DoubtState;
  readonly verdict?: Exclude<Verdict, 'holds'> | undefined;
  /** A division's code; matches everything below it. */
  readonly place?: string | undefined;
}

const INCLUDE = {
  ...WITH_BASIS,
  version: {
    select: {
      id: true,
      report: {
        select: { year: true, status: true, organization: { select: { name: true, divisionCode: true } } },
      },
    },
  },
} satisfies Prisma.FindingInclude;

export type DoubtfulFinding = Prisma.FindingGetPayload<{ include: typeof INCLUDE }>;

function stateWhere(state: DoubtState): Prisma.FindingWhereInput {
  switch (state) {
    case 'all':
      return {};
    case 'unanswered':
      return { isOpen: true };
    case 'changed':
      return { state: 'open', decision: { state: { not: 'open' } } };
    case 'open':
    case 'confirmed':
    case 'explained':
    case 'dismissed':
      return { state };
  }
}

function whereOf({ code, state, verdict, place }: DoubtScope): Prisma.FindingWhereInput {
  return {
    ...stateWhere(state),
    verdict: verdict ?? { not: 'holds' },
    ...(code !== undefined && { code }),
    version: {
      currentOf: {
        status: { not: 'withdrawn' },
        ...(place !== undefined && { organization: { division: { path: { has: place } } } }),
      },
    },
  };
}

/** What does not hold in the current versions of reports, drafts included, by place and body; a page of it. */
export function listDoubtfulFindings(
  db: DatabaseOrTransaction,
  scope: DoubtScope,
  { skip, take }: { readonly skip: number; readonly take: number },
): Promise<DoubtfulFinding[]> {
  const report = (order: Prisma.ReportOrderByWithRelationInput) => ({ version: { report: order } });
  return db.finding.findMany({
    where: whereOf(scope),
    orderBy: [
      report({ organization: { divisionCode: 'asc' } }),
      report({ organization: { slug: 'asc' } }),
      report({ year: 'asc' }),
      { position: 'asc' },
      { id: 'asc' },
    ],
    include: INCLUDE,
    skip,
    take,
  });
}

/** How many of each code there are, the most frequent first; the scope's own code does not narrow it. */
export async function countDoubtfulFindings(
  db: DatabaseOrTransaction,
  scope: DoubtScope,
): Promise<readonly { readonly code: string; readonly count: number }[]> {
  const groups = await db.finding.groupBy({
    by: ['code'],
    where: whereOf({ ...scope, code: undefined }),
    _count: { id: true },
    orderBy: [{ _count: { id: 'desc' } }, { code: 'asc' }],
  });
  return groups.map(({ code, _count }) => ({ code, count: _count.id }));
}

import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';
import { publishedWhere } from './published-scope';

const PUBLISHED = publishedWhere({});
const SELECT = {
  name: true,
  slug: true,
  division: { select: { name: true, path: true } },
  reports: { where: PUBLISHED, select: { year: true } },
} satisfies Prisma.OrganizationSelect;

export type PublicBody = Prisma.OrganizationGetPayload<{ select: typeof SELECT }>;

/** The bodies that have published reports, with the years of those. */
export function listPublicBodies(db: DatabaseOrTransaction): Promise<PublicBody[]> {
  return db.organization.findMany({
    where: { reports: { some: PUBLISHED } },
    select: SELECT,
    orderBy: { slug: 'asc' },
  });
}

/** Another text whenever a report was published, replaced, withdrawn or removed. */
export async function stampOfPublished(db: DatabaseOrTransaction): Promise<string> {
  const { _count, _max } = await db.report.aggregate({
    where: PUBLISHED,
    _count: true,
    _max: { updatedAt: true },
  });
  return `${_count} ${_max.updatedAt?.toISOString() ?? ''}`;
}

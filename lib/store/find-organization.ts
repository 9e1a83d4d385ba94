import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';

const SELECT = {
  name: true,
  slug: true,
  kind: true,
  division: { select: { code: true, name: true, path: true } },
  reports: { where: { status: 'withdrawn' }, select: { year: true } },
} satisfies Prisma.OrganizationSelect;

export type FoundOrganization = Prisma.OrganizationGetPayload<{ select: typeof SELECT }>;

/** A body with a published or withdrawn report, and the years withdrawn; null for any other. */
export function findOrganization(db: DatabaseOrTransaction, slug: string): Promise<FoundOrganization | null> {
  return db.organization.findFirst({
    where: { slug, reports: { some: { status: { in: ['published', 'withdrawn'] } } } },
    select: SELECT,
  });
}

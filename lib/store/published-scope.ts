import type { Prisma } from './generated/client';

/** Which published reports a page is about; everything when empty. A division matches all below it. */
export interface PublishedScope {
  readonly divisionCode?: string;
  readonly year?: number;
  readonly organizationSlug?: string;
  readonly reportIds?: readonly string[];
}

/** The scope as a condition on reports. */
export function publishedWhere({
  divisionCode,
  year,
  organizationSlug,
  reportIds,
}: PublishedScope): Prisma.ReportWhereInput {
  return {
    status: 'published',
    currentVersionId: { not: null },
    ...(year !== undefined && { year }),
    ...(reportIds !== undefined && { id: { in: [...reportIds] } }),
    organization: {
      ...(organizationSlug !== undefined && { slug: organizationSlug }),
      ...(divisionCode !== undefined && { division: { path: { has: divisionCode } } }),
    },
  };
}

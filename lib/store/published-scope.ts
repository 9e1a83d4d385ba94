import type { Prisma } from './generated/client';

/** Which published reports a page is about; everything when empty. A division matches all below it. */
export interface PublishedScope {
  readonly divisionCode?: string;
  readonly year?: number;
  readonly organizationSlug?: string;
}

/** The scope as a condition on reports. */
export function publishedWhere({
  divisionCode,
  year,
  organizationSlug,
}: PublishedScope): Prisma.ReportWhereInput {
  return {
    status: 'published',
    currentVersionId: { not: null },
    ...(year !== undefined && { year }),
    organization: {
      ...(organizationSlug !== undefined && { slug: organizationSlug }),
      ...(divisionCode !== undefined && { division: { path: { has: divisionCode } } }),
    },
  };
}

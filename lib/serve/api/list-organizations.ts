import type { z } from 'zod';
import { organizationPath } from '../../domain/addresses';
import { database } from '../../store/client';
import { publishedWhere } from '../../store/published-scope';
import { pageOf, readNameCursor } from './page-of';
import type { PARAMETERS } from './parameters';
import { absolute } from './report-item';
import type { OrganizationList } from './schemas';

const PAGE = 100;
const PUBLISHED = publishedWhere({});

/** A page of the publishing bodies that have published reports, by slug. */
export async function listOrganizations({
  division,
  kind,
  cursor,
  limit = PAGE,
}: z.output<typeof PARAMETERS.organizations>): Promise<z.infer<typeof OrganizationList>> {
  const rows = await database().organization.findMany({
    where: {
      reports: { some: PUBLISHED },
      ...(kind !== undefined && { kind }),
      ...(division !== undefined && { division: { path: { has: division } } }),
      ...(cursor !== undefined && { slug: { gt: readNameCursor(cursor) } }),
    },
    orderBy: { slug: 'asc' },
    take: limit + 1,
    select: {
      name: true,
      slug: true,
      kind: true,
      division: { select: { code: true, name: true, level: true } },
      reports: { where: PUBLISHED, select: { year: true }, orderBy: { year: 'asc' } },
    },
  });
  return pageOf(
    rows,
    limit,
    ({ reports, ...body }) => ({
      ...body,
      url: absolute(organizationPath(body.slug)),
      reports: reports.length,
      years: reports.map(({ year }) => year),
    }),
    ({ slug }) => slug,
  );
}

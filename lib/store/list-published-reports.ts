import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';
import { publishedWhere, type PublishedScope } from './published-scope';

const SELECT = {
  id: true,
  year: true,
  publishedAt: true,
  organization: {
    select: {
      name: true,
      slug: true,
      kind: true,
      division: { select: { code: true, name: true, path: true } },
    },
  },
  currentVersion: { select: { id: true, form: true, title: true, isSample: true, sourceSha256: true } },
} satisfies Prisma.ReportSelect;

export type PublishedReport = Prisma.ReportGetPayload<{ select: typeof SELECT }>;

/** The published reports of a scope, by place, body and year. */
export function listPublishedReports(
  db: DatabaseOrTransaction,
  scope: PublishedScope,
): Promise<PublishedReport[]> {
  return db.report.findMany({
    where: publishedWhere(scope),
    select: SELECT,
    orderBy: [{ organization: { divisionCode: 'asc' } }, { organization: { slug: 'asc' } }, { year: 'asc' }],
  });
}

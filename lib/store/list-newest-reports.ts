import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';
import { publishedWhere, type PublishedScope } from './published-scope';

const SELECT = {
  id: true,
  year: true,
  publishedAt: true,
  createdAt: true,
  organization: { select: { name: true, slug: true, division: { select: { code: true, name: true } } } },
  currentVersion: {
    select: {
      title: true,
      text: true,
      sections: { select: { text: true }, orderBy: { ordinal: 'asc' }, take: 1 },
    },
  },
} satisfies Prisma.ReportSelect;

export type NewReport = Prisma.ReportGetPayload<{ select: typeof SELECT }>;

/** The published reports of a scope that became public last, the newest first. */
export function listNewestReports(
  db: DatabaseOrTransaction,
  scope: PublishedScope,
  limit: number,
): Promise<NewReport[]> {
  return db.report.findMany({
    where: publishedWhere(scope),
    select: SELECT,
    orderBy: [{ publishedAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    take: limit,
  });
}

/** Of these reports, however many, the ids of those that became public last. */
export async function newestAmong(
  db: DatabaseOrTransaction,
  reportIds: readonly string[],
  limit: number,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "Report" WHERE id = ANY (${[...reportIds]}::uuid[]) AND status = 'published'
    ORDER BY "publishedAt" DESC NULLS LAST, id DESC LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

import type { DatabaseOrTransaction } from './client';
import { Prisma } from './generated/client';

export interface ReparseScope {
  /** Everything below this division. */
  readonly divisionCode?: string;
  readonly reportId?: string;
}

/** Ids of the reports that are public or a draft, in an order that stays, those behind `after`. */
export async function listReportsToReparse(
  db: DatabaseOrTransaction,
  { divisionCode, reportId }: ReparseScope,
  after: string | null,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT r."id"::text
    FROM "Report" r
    JOIN "Organization" o ON o."id" = r."organizationId"
    JOIN "Division" d ON d."code" = o."divisionCode"
    WHERE r."status" <> 'withdrawn' AND r."currentVersionId" IS NOT NULL
      ${reportId === undefined ? Prisma.empty : Prisma.sql`AND r."id" = ${reportId}::uuid`}
      ${divisionCode === undefined ? Prisma.empty : Prisma.sql`AND ${divisionCode} = ANY (d."path")`}
      ${after === null ? Prisma.empty : Prisma.sql`AND r."id" > ${after}::uuid`}
    ORDER BY r."id"`;
  return rows.map(({ id }) => id);
}

import type { DatabaseOrTransaction } from './client';
import type { Prisma } from './generated/client';

/** When what a page shows last changed: a report's address, or the code, slug or year that names many reports. */
export interface Change {
  readonly key: string;
  readonly changedAt: Date;
}

/** The newest change of every division that has or had reports, with those below it. */
export function listDivisionChanges(db: DatabaseOrTransaction): Promise<Change[]> {
  return db.$queryRaw<Change[]>`
    SELECT code AS key, max("changedAt") AS "changedAt"
    FROM "PublicRecord", unnest("divisions") AS code GROUP BY code ORDER BY code`;
}

/** The newest change of every year that has or had reports. */
export function listYearChanges(db: DatabaseOrTransaction): Promise<Change[]> {
  return db.$queryRaw<Change[]>`
    SELECT "year"::text AS key, max("changedAt") AS "changedAt" FROM "PublicRecord" GROUP BY "year" ORDER BY "year"`;
}

/** The newest change of each body that has public reports, by slug. */
export function listOrganizationChanges(
  db: DatabaseOrTransaction,
  page: { readonly skip: number; readonly take: number },
): Promise<Change[]> {
  return db.$queryRaw<Change[]>`
    SELECT o."slug" AS key, max(p."changedAt") AS "changedAt"
    FROM "Organization" o
    JOIN "Report" r ON r."organizationId" = o."id"
    JOIN "PublicRecord" p ON p."reportId" = r."id"
    GROUP BY o."id" HAVING bool_or(r."status" = 'published')
    ORDER BY o."slug" LIMIT ${page.take} OFFSET ${page.skip}`;
}

/** The last change of each public report, by its address, in the order in which the archive took them in. */
export function listReportChanges(
  db: DatabaseOrTransaction,
  page: { readonly skip: number; readonly take: number },
): Promise<Change[]> {
  return db.$queryRaw<Change[]>`
    SELECT '/reports/' || o."divisionCode" || '/' || o."slug" || '/' || r."year" AS key, p."changedAt" AS "changedAt"
    FROM "PublicRecord" p
    JOIN "Report" r ON r."id" = p."reportId"
    JOIN "Organization" o ON o."id" = r."organizationId"
    WHERE NOT p."isDeleted"
    ORDER BY p."reportId" LIMIT ${page.take} OFFSET ${page.skip}`;
}

/** How many addresses there are of each kind that fills more than one list. */
export async function countAddresses(
  db: DatabaseOrTransaction,
): Promise<{ readonly reports: number; readonly organizations: number }> {
  const [reports, organizations] = await Promise.all([
    db.publicRecord.count({ where: { isDeleted: false } }),
    db.organization.count({ where: { reports: { some: { status: 'published' } } } }),
  ]);
  return { reports, organizations };
}

/** The newest change of all; null for an archive that never had a report. */
export async function newestChange(db: DatabaseOrTransaction): Promise<Date | null> {
  const { _max } = await db.publicRecord.aggregate({
    _max: { changedAt: true },
  } satisfies Prisma.PublicRecordAggregateArgs);
  return _max.changedAt;
}

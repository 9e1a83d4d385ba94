import type { DatabaseOrTransaction } from './client';
import type { OrganizationKind, Prisma } from './generated/client';

export interface RecordScope {
  /** Both ends belong to it. */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** Matches everything below it. */
  readonly division?: string | undefined;
  readonly year?: number | undefined;
  readonly kind?: OrganizationKind | undefined;
}

export interface RecordKey {
  readonly changedAt: Date;
  readonly reportId: string;
}

function whereOf({ from, until, division, year, kind }: RecordScope): Prisma.PublicRecordWhereInput {
  return {
    changedAt: { ...(from && { gte: from }), ...(until && { lte: until }) },
    ...(division !== undefined && { divisions: { has: division } }),
    ...(year !== undefined && { year }),
    ...(kind !== undefined && { kind }),
  };
}

/** Records of what is or was public behind `after`, by the time of their last change, at most `limit`. */
export function listPublicRecords(
  db: DatabaseOrTransaction,
  scope: RecordScope,
  after: RecordKey | null,
  limit: number,
) {
  const later =
    after === null
      ? {}
      : {
          OR: [
            { changedAt: { gt: after.changedAt } },
            { changedAt: after.changedAt, reportId: { gt: after.reportId } },
          ],
        };
  return db.publicRecord.findMany({
    where: { AND: [whereOf(scope), later] },
    orderBy: [{ changedAt: 'asc' }, { reportId: 'asc' }],
    take: limit,
  });
}

/** How many records a scope has. */
export function countPublicRecords(db: DatabaseOrTransaction, scope: RecordScope): Promise<number> {
  return db.publicRecord.count({ where: whereOf(scope) });
}

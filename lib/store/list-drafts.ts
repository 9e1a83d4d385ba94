import type { DatabaseOrTransaction } from './client';
import { describeVersion, type VersionDescription } from './describe-version';
import { Prisma } from './generated/client';

export interface ListedDraft extends VersionDescription {
  readonly fileName: string;
  readonly createdAt: Date;
  readonly isSample: boolean;
}

const lastDecision = (version: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT d."kind"::text FROM "ReviewDecision" d WHERE d."versionId" = ${version}."id" ORDER BY d."at" DESC, d."id" DESC LIMIT 1)`;

/**
 * Versions no one has made public: those of draft reports, and later ones than the current of public reports; the oldest
 * first. One that was rejected no longer waits, nor one that was corrected: the version made from it does. Only those made
 * from files that `sentBy` sent, unless null.
 */
export async function listDrafts(
  db: DatabaseOrTransaction,
  sentBy: string | null = null,
): Promise<ListedDraft[]> {
  const own =
    sentBy === null
      ? Prisma.empty
      : Prisma.sql`AND EXISTS (SELECT FROM "Job" j
          WHERE j."createdById" = ${sentBy}::uuid AND j."sha256" = v."sourceSha256")`;
  const rows = await db.$queryRaw<
    { id: string; fileName: string; createdAt: Date; isSample: boolean }[]
  >(Prisma.sql`
    SELECT v."id", v."fileName", v."createdAt", v."isSample"
    FROM "ReportVersion" v
    JOIN "Report" r ON r."id" = v."reportId"
    LEFT JOIN "ReportVersion" c ON c."id" = r."currentVersionId"
    WHERE ((r."status" = 'draft' AND v."id" = r."currentVersionId") OR v."number" > coalesce(c."number", 0))
      AND ${lastDecision(Prisma.sql`v`)} IS DISTINCT FROM 'rejected'
      AND NOT EXISTS (
        SELECT FROM "ReportVersion" made
        WHERE made."madeFromId" = v."id" AND ${lastDecision(Prisma.sql`made`)} IS DISTINCT FROM 'rejected') ${own}
    ORDER BY v."createdAt"`);
  const drafts = await Promise.all(
    rows.map(async (row) => {
      const description = await describeVersion(db, row.id);
      return description === null ? null : { ...row, ...description };
    }),
  );
  return drafts.filter((draft) => draft !== null);
}

import type { DatabaseOrTransaction } from './client';
import type { IntakeKind } from './generated/client';

export interface ListedIntake {
  readonly id: string;
  readonly kind: IntakeKind;
  readonly createdAt: Date;
  readonly files: number;
  /** Files on their way or being read. */
  readonly open: number;
  readonly waiting: number;
  readonly refused: number;
  /** The name of its first file. */
  readonly first: string | null;
}

interface Row extends Omit<ListedIntake, 'files' | 'open' | 'waiting' | 'refused'> {
  readonly files: bigint;
  readonly open: bigint;
  readonly waiting: bigint;
  readonly refused: bigint;
}

/** The last intakes of a person with what became of their files, the latest first. */
export async function listIntakes(
  db: DatabaseOrTransaction,
  { userId, most }: { userId: string; most: number },
): Promise<ListedIntake[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT intake."id", intake."kind", intake."createdAt", job."waiting", job."refused", job."open" + sent."open" + asked."open" AS "open",
      job."files" + sent."open" + asked."open" AS "files", coalesce(job."first", sent."first", asked."first") AS "first"
    FROM (SELECT * FROM "Intake" WHERE "createdById" = ${userId}::uuid ORDER BY "createdAt" DESC LIMIT ${most}) intake,
      LATERAL (SELECT count(*) AS "files", count(*) FILTER (WHERE "status" IN ('queued', 'running')) AS "open",
        count(*) FILTER (WHERE "outcome" = 'needs_review') AS "waiting",
        count(*) FILTER (WHERE "outcome" = 'refused' OR "status" = 'failed') AS "refused",
        (array_agg("fileName" ORDER BY "createdAt", "id"))[1] AS "first"
        FROM "Job" WHERE "intakeId" = intake."id") job,
      LATERAL (SELECT count(*) AS "open", (array_agg("fileName" ORDER BY "createdAt"))[1] AS "first"
        FROM "Upload" WHERE "intakeId" = intake."id" AND "doneAt" IS NULL) sent,
      LATERAL (SELECT count(*) AS "open", (array_agg("address" ORDER BY "createdAt"))[1] AS "first"
        FROM "AddressFetch" WHERE "intakeId" = intake."id" AND "doneAt" IS NULL) asked
    ORDER BY intake."createdAt" DESC`;
  return rows.map(({ files, open, waiting, refused, ...rest }) => ({
    ...rest,
    files: Number(files),
    open: Number(open),
    waiting: Number(waiting),
    refused: Number(refused),
  }));
}

import type { Database } from '../../store/client';
import { Prisma } from '../../store/generated/client';
import type { Needles } from '../match';
import type { Passage } from '../passage';

/** The passages of a few reports that hold a needle, in the order of the documents. */
export async function readPassages(
  db: Database,
  reportIds: readonly string[],
  { needles }: Needles,
): Promise<Passage[]> {
  const holds = needles.map((needle) => Prisma.sql`strpos(folded, ${needle}) > 0`);
  return db.$queryRaw<Passage[]>`
    SELECT id, "reportId"::text, "versionId"::text, ordinal, section::text AS section, year, kind::text AS kind,
      "divisionPath", text, page, line, start, "end"
    FROM "Passage"
    WHERE "reportId" = ANY (${[...reportIds]}::uuid[]) AND (${Prisma.join(holds, ' OR ')})
    ORDER BY "reportId", ordinal`;
}

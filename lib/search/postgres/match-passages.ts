import { queryTokens } from '../../text/grams';
import { Prisma } from '../../store/generated/client';
import type { Database } from '../../store/client';
import type { Match, Matches, Needles } from '../match';
import { TITLE_ORDINAL } from '../passage';

/**
 * Every passage that holds a needle: candidates from the index of character pairs, each checked exactly.
 * The planner underprices the text match and would read the whole table, so it is kept from that; older servers
 * would then take the plan for a costly one and compile it.
 */
export async function matchPassages(db: Database, { needles, phrase }: Needles): Promise<Matches> {
  const candidates = needles.map((needle) => `(${queryTokens(needle).join(' & ')})`).join(' | ');
  const flag = (index: number): Prisma.Sql => Prisma.raw(`"holds${index}"`);
  const flags = needles.map((needle, index) => Prisma.sql`strpos(folded, ${needle}) > 0 AS ${flag(index)}`);
  const counts = needles.map((_, index) => Prisma.sql`count(*) FILTER (WHERE ${flag(index)})::int`);
  const all = needles.map((_, index) => flag(index));
  const query = Prisma.sql`
    SELECT "reportId", year, kind::text AS kind, "divisionPath", section::text AS section, "isTitle",
      ARRAY[${Prisma.join(counts)}] AS counts,
      count(*) FILTER (WHERE ${Prisma.join(all, ' AND ')})::int AS together,
      count(*) FILTER (WHERE "holdsPhrase")::int AS phrases
    FROM (
      SELECT "reportId", year, kind, "divisionPath", section, ordinal = ${TITLE_ORDINAL} AS "isTitle",
        ${Prisma.join(flags)},
        ${phrase === null ? Prisma.sql`false` : Prisma.sql`strpos(folded, ${phrase}) > 0`} AS "holdsPhrase"
      FROM "Passage" WHERE grams @@ ${candidates}::tsquery
    ) AS candidate
    WHERE ${Prisma.join(all, ' OR ')}
    GROUP BY "reportId", year, kind, "divisionPath", section, "isTitle"`;
  const [, matches] = await db.$transaction([
    db.$queryRaw`SELECT set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`,
    db.$queryRaw<Match[]>(query),
  ]);
  return { matches, complete: true };
}

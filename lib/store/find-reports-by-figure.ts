import type { FigureComparison, Operator } from '../domain/figure-comparison';
import type { DatabaseOrTransaction } from './client';
import { Prisma } from './generated/client';

const SIGNS: Record<Operator, Prisma.Sql> = {
  '>': Prisma.sql`>`,
  '>=': Prisma.sql`>=`,
  '<': Prisma.sql`<`,
  '<=': Prisma.sql`<=`,
  '=': Prisma.sql`=`,
  '!=': Prisma.sql`<>`,
};

/**
 * Ids of the published reports whose current version certainly has such a figure: only known values count. Of a sum
 * every part must be known, except where what is known already exceeds the limit: counts are never negative.
 */
export async function findReportsByFigure(
  db: DatabaseOrTransaction,
  { metrics, applicant, operator, value }: Omit<FigureComparison, 'name'>,
): Promise<string[]> {
  const limit = Prisma.sql`${String(value)}::numeric`;
  const exceeds = operator === '>' || operator === '>=' ? SIGNS[operator] : SIGNS['>'];
  const mayBePartial = !['<', '<=', '='].includes(operator);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT report.id::text AS id
    FROM "Report" report JOIN "Figure" figure ON figure."versionId" = report."currentVersionId"
    WHERE report.status = 'published' AND figure.metric = ANY (${[...metrics]}) AND figure.value IS NOT NULL
      AND figure.applicant IS NOT DISTINCT FROM ${applicant}::"Applicant"
    GROUP BY report.id
    HAVING (count(*) = ${metrics.length} AND sum(figure.value) ${SIGNS[operator]} ${limit})
      OR (${mayBePartial} AND sum(figure.value) ${exceeds} ${limit})`;
  return rows.map(({ id }) => id);
}

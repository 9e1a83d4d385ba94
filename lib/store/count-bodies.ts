import { bodyWhere, type BodyScope } from './body-scope';
import type { DatabaseOrTransaction } from './client';

/** How many bodies of a scope have a published report of any year. */
export async function countBodies(db: DatabaseOrTransaction, scope: BodyScope): Promise<number> {
  const rows = await db.$queryRaw<{ bodies: number }[]>`
    SELECT count(*)::int AS bodies
    FROM "Organization" body
    JOIN "Division" place ON place.code = body."divisionCode"
    WHERE ${bodyWhere(scope)} AND EXISTS (
      SELECT 1 FROM "Report" report WHERE report."organizationId" = body.id AND report.status = 'published'
    )`;
  return rows[0]?.bodies ?? 0;
}

import type { z } from 'zod';
import { database } from '../../store/client';
import { pageOf, readNameCursor } from './page-of';
import type { PARAMETERS } from './parameters';
import type { DivisionList } from './schemas';

const PAGE = 500;

/** A page of the divisions that have published reports of their own or below them, or of the children of `parent` among them. */
export async function listDivisions({
  parent,
  cursor,
  limit = PAGE,
}: z.output<typeof PARAMETERS.divisions>): Promise<z.infer<typeof DivisionList>> {
  const [divisions, reports] = await Promise.all([
    database().division.findMany({
      orderBy: { code: 'asc' },
      where: {
        ...(parent !== undefined && { parentCode: parent }),
        ...(cursor !== undefined && { code: { gt: readNameCursor(cursor) } }),
      },
    }),
    database().report.findMany({
      where: { status: 'published' },
      select: { organization: { select: { division: { select: { path: true } } } } },
    }),
  ]);
  const counts = new Map<string, number>();
  for (const { organization } of reports) {
    for (const code of organization.division.path) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return pageOf(
    divisions.filter(({ code }) => counts.has(code)),
    limit,
    ({ code, name, level, parentCode }) => ({
      code,
      name,
      level,
      parent: parentCode,
      reports: counts.get(code) ?? 0,
    }),
    ({ code }) => code,
  );
}

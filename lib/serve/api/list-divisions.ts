import type { z } from 'zod';
import { database } from '../../store/client';
import type { DivisionList } from './schemas';

/** The divisions that have published reports of their own or below them, or the children of `parent` among them. */
export async function listDivisions(parent: string | undefined): Promise<z.infer<typeof DivisionList>> {
  const [divisions, reports] = await Promise.all([
    database().division.findMany({
      orderBy: { code: 'asc' },
      ...(parent !== undefined && { where: { parentCode: parent } }),
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
  return {
    items: divisions
      .filter(({ code }) => counts.has(code))
      .map(({ code, name, level, parentCode }) => ({
        code,
        name,
        level,
        parent: parentCode,
        reports: counts.get(code) ?? 0,
      })),
  };
}

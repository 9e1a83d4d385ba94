import { database } from '../../store/client';
import type { Prisma } from '../../store/generated/client';
import { COLUMN_SELECT, columnView, type ColumnView } from './column-view';

const MOST_FOUND = 12;
const MOST_WORDS = 6;

function matches(word: string): Prisma.ReportWhereInput {
  const inName: Prisma.ReportWhereInput = {
    organization: { OR: [{ name: { contains: word } }, { division: { name: { contains: word } } }] },
  };
  return /^(19|20)\d\d$/.test(word) ? { OR: [{ year: Number(word) }, inName] } : inName;
}

function like(first: ColumnView): Prisma.ReportWhereInput {
  return {
    OR: [
      { organization: { name: first.organization } },
      { year: first.year, organization: { kind: first.kind } },
    ],
  };
}

/**
 * Published reports to add to a comparison: those whose body, place or year has every word of `query`; without a
 * query those of the first column's body, or of its year and kind.
 */
export async function findColumns(query: string, columns: readonly ColumnView[]): Promise<ColumnView[]> {
  const words = query
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const first = columns[0];
  const rows = await database().report.findMany({
    where: {
      status: 'published',
      currentVersionId: { not: null },
      id: { notIn: columns.map((column) => column.id) },
      AND: words.length > 0 ? words.map(matches) : first === undefined ? [] : [like(first)],
    },
    orderBy: [{ organization: { divisionCode: 'asc' } }, { year: 'desc' }],
    take: MOST_FOUND,
    select: COLUMN_SELECT,
  });
  return rows.map(columnView);
}

import { STATISTIC_ROWS, type StatisticRow } from '../../domain/statistics';
import { fold } from '../../text/fold';

const NUMBERS =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、)](?!\d)|[其共]中[::]?|[、.::])+/;
const COUNT = /(?:总次数|总数|次数|数量|数)$/;

/** A label without its number, 其中, remarks in brackets and the word for a count. */
export function plainLabel(label: string): string {
  return fold(label)
    .replace(NUMBERS, '')
    .replaceAll(/\([^()]*\)|[《》:]/g, '')
    .replace(COUNT, '');
}

/** True for a label that begins with a number or 其中, and so begins a row. */
export function beginsRow(folded: string): boolean {
  return NUMBERS.test(folded);
}

const BY_LABEL = new Map<string, StatisticRow[]>();
for (const row of STATISTIC_ROWS) {
  for (const label of new Set([row.label, ...row.aliases].map(plainLabel))) {
    BY_LABEL.set(label, [...(BY_LABEL.get(label) ?? []), row]);
  }
}
const BY_KEY = new Map(STATISTIC_ROWS.map((row) => [row.key, row]));

/** The row and the rows it is within, from the inside out. */
function lineage(key: string | null): string[] {
  const row = key === null ? undefined : BY_KEY.get(key);
  return row ? [row.key, ...lineage(row.within)] : [];
}

/** The known row a printed label names; where several have the label, the one of the group that `previous` is in. */
export function matchStatisticRow(label: string, previous: string | null): StatisticRow | null {
  const rows = BY_LABEL.get(plainLabel(label)) ?? [];
  if (rows.length <= 1) return rows[0] ?? null;
  const around = lineage(previous);
  return rows.find(({ within }) => within !== null && around.includes(within)) ?? null;
}

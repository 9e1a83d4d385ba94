import { flatMap } from '../../domain/flat-map';
import type { PrintedLine } from '../build-document';
import type { PageRow } from './page-rows';

const STARTS_ANEW =
  /^([一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．]|第[一二三四五六七八九十]+[条章节])/;

/** A value, or a row of a table that is set as text: it ends in values, or in the bar that closes it. */
const VALUES = /(?:^|\s[\d.,+-]+\s+)[\d.,+-]+$|[|｜]$/;

/** Cells set one on each line are shorter than any full line of prose. */
const SHORTEST_PROSE = 15;

const textOf = (row: PageRow): string => row.cells[0]?.text ?? '';

/** Lines that end at the margin are many; fewer than these end further right by chance. */
const FEWEST_AT_MARGIN = 2;

/** The right margin of the prose: the place furthest right where several of its lines end. */
function rightMargin(rows: readonly PageRow[]): number {
  const prose = rows.filter(
    (row) => !row.isTable && row.cells.length === 1 && textOf(row).length >= SHORTEST_PROSE,
  );
  const ends = prose.map((row) => row.right).sort((a, b) => b - a);
  const size = prose[0]?.lineHeight ?? 0;
  const often = ends.find((end, index) => end - (ends[index + FEWEST_AT_MARGIN - 1] ?? -Infinity) <= size);
  return often ?? ends[0] ?? Infinity;
}

function continues(row: PageRow, next: PageRow, margin: number): boolean {
  if (row.isTable || next.isTable || row.cells.length !== 1 || next.cells.length !== 1) return false;
  const [before, text] = [textOf(row), textOf(next)];
  if (/[。！？]$/.test(before) || VALUES.test(before) || VALUES.test(text)) return false;
  const size = row.lineHeight;
  const isSameSize = Math.abs(size - next.lineHeight) <= 0.15 * size;
  const isFull = row.right >= margin - 1.6 * size;
  const isNear =
    row.page === next.page ? next.baseline - row.baseline <= 3 * size : next.page === row.page + 1;
  return isSameSize && isFull && isNear && next.left <= row.left + 0.5 * size && !STARTS_ANEW.test(text);
}

/** One row of the rows of a paragraph; each printed line keeps its own place. */
function joinRows([first, ...others]: readonly [PageRow, ...PageRow[]]): PageRow {
  const [head] = first.cells;
  if (others.length === 0 || head === undefined) return first;
  let { text } = head;
  const printed: PrintedLine[] = head.box === undefined ? [] : [{ at: 0, box: head.box }];
  for (const { text: tail, box } of flatMap(others, (row) => row.cells)) {
    if (/[0-9A-Za-z,.]$/.test(text) && /^[0-9A-Za-z]/.test(tail)) text += ' ';
    if (box !== undefined) printed.push({ at: text.length, box });
    text += tail;
  }
  return { ...first, cells: [{ ...head, text, printed }] };
}

/** Lines of prose that the page's width broke joined to paragraphs, over page breaks too; table rows as they are. */
export function joinParagraphs(rows: readonly PageRow[]): PageRow[] {
  const margin = rightMargin(rows);
  const paragraphs: [PageRow, ...PageRow[]][] = [];
  for (const row of rows) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    if (open && last && continues(last, row, margin)) open.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs.map(joinRows);
}

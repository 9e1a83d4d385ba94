import type { PageRow } from './page-rows';

const STARTS_ANEW =
  /^([一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．]|第[一二三四五六七八九十]+[条章节])/;

/** The right margin of the prose: where most of its long lines end. */
function rightMargin(rows: readonly PageRow[]): number {
  const ends = rows
    .filter((row) => !row.isTable && row.cells.length === 1)
    .map((row) => Math.round(row.right));
  ends.sort((a, b) => a - b);
  return ends[Math.floor(ends.length * 0.8)] ?? Infinity;
}

function continues(row: PageRow, next: PageRow, margin: number): boolean {
  if (row.isTable || next.isTable || row.cells.length !== 1 || next.cells.length !== 1) return false;
  const text = next.cells[0]?.text ?? '';
  if (/[。！？]$/.test(row.cells[0]?.text ?? '')) return false;
  const size = row.lineHeight;
  const isSameSize = Math.abs(size - next.lineHeight) <= 0.15 * size;
  const isFull = row.right >= margin - 1.6 * size;
  const isNear =
    row.page === next.page ? next.baseline - row.baseline <= 3 * size : next.page === row.page + 1;
  return isSameSize && isFull && isNear && next.left <= row.left + 0.5 * size && !STARTS_ANEW.test(text);
}

/** Lines of prose that the page's width broke joined to paragraphs, over page breaks too; table rows as they are. */
export function joinParagraphs(rows: readonly PageRow[]): PageRow[] {
  const margin = rightMargin(rows);
  const joined: PageRow[] = [];
  let last: PageRow | null = null;
  for (const row of rows) {
    const open = joined.at(-1);
    const [head, tail] = [open?.cells[0], row.cells[0]];
    if (open && last && head && tail && continues(last, row, margin)) {
      const gap = /[0-9A-Za-z,.]$/.test(head.text) && /^[0-9A-Za-z]/.test(tail.text) ? ' ' : '';
      joined[joined.length - 1] = { ...open, cells: [{ ...head, text: head.text + gap + tail.text }] };
    } else joined.push(row);
    last = row;
  }
  return joined;
}

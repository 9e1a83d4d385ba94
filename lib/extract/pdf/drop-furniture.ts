import { flatMap } from '../../domain/flat-map';
import type { PageContent, PageRow } from './page-rows';

const PAGE_NUMBER = /^[-—–―·.\s]*(第\s*)?\d{1,4}(\s*页)?(\s*[/，,共]*\s*\d{1,4}\s*页?)?[-—–―·.\s]*$/;
/** Share of the page's height at its top and bottom that heads and page numbers stand in. */
const MARGIN = 0.1;

interface Page {
  readonly content: PageContent;
  readonly rows: readonly PageRow[];
}

const isInMargin = (row: PageRow, page: PageContent): boolean =>
  !row.isTable && (row.baseline < page.height * MARGIN || row.baseline > page.height * (1 - MARGIN));

const textOf = (row: PageRow): string => row.cells.map((cell) => cell.text).join(' ');
const patternOf = (row: PageRow): string => textOf(row).replace(/\d+/g, '#');

/** The bare numbers that are the outermost line of a page at its top or bottom, with what they say beyond the page's own number. */
function bareNumbers(pages: readonly Page[], end: 0 | -1): { row: PageRow; ahead: number }[] {
  return flatMap(pages, ({ content, rows }) => {
    const row = rows.at(end);
    if (!row || !isInMargin(row, content) || !/^\d{1,4}$/.test(textOf(row))) return [];
    return [{ row, ahead: Number(textOf(row)) - content.number }];
  });
}

/** A number without dashes is the page's only if the pages count on; a cell of a table may stand in the margin too. */
function countedPages(pages: readonly Page[]): Set<PageRow> {
  const runs = ([0, -1] as const).map((end) => bareNumbers(pages, end));
  const counted = runs.filter((run) => run.length > 1 && new Set(run.map(({ ahead }) => ahead)).size === 1);
  return new Set(counted.flat().map(({ row }) => row));
}

/** The rows without page numbers and without the heads and feet that at least half of the pages repeat. */
export function dropFurniture(pages: readonly Page[]): PageRow[] {
  const seen = new Map<string, Set<number>>();
  for (const { content, rows } of pages) {
    for (const row of rows) {
      if (isInMargin(row, content))
        seen.set(patternOf(row), (seen.get(patternOf(row)) ?? new Set()).add(content.number));
    }
  }
  const often = Math.max(3, pages.length / 2);
  const counted = countedPages(pages);
  return flatMap(pages, ({ content, rows }) =>
    rows.filter((row) => {
      if (!isInMargin(row, content)) return true;
      const text = textOf(row);
      if (/^\d+$/.test(text)) return !counted.has(row);
      const isRepeated = /\p{L}/u.test(text) && (seen.get(patternOf(row))?.size ?? 0) >= often;
      return !PAGE_NUMBER.test(text) && !isRepeated;
    }),
  );
}

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

const patternOf = (row: PageRow): string =>
  row.cells
    .map((cell) => cell.text)
    .join(' ')
    .replace(/\d+/g, '#');

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
  return pages.flatMap(({ content, rows }) =>
    rows.filter((row) => {
      if (!isInMargin(row, content)) return true;
      const text = row.cells.map((cell) => cell.text).join(' ');
      return !PAGE_NUMBER.test(text) && (seen.get(patternOf(row))?.size ?? 0) < often;
    }),
  );
}

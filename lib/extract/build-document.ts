import type { Box, DocumentCell, DocumentFormat, DocumentLine, ExtractedDocument } from '../domain/document';
import { DocumentLoadError } from '../domain/document';
import type { PageSize, PrintedSpan } from '../domain/facsimile';
import { LIMITS, holdLimit } from './limits';
import { splitCells } from './split-cells';

/** One printed line of a paragraph: where its words begin in the cell's text, and where it stands. */
export interface PrintedLine {
  readonly at: number;
  readonly box: Box;
}

export interface RowCell {
  readonly text: string;
  readonly column: number;
  readonly box?: Box;
  /** For a paragraph printed in several lines, over page breaks too. */
  readonly printed?: readonly PrintedLine[];
  readonly doubtful?: true;
}

/** A line before it has its place in the text; the cells' texts hold neither tab nor line break. */
export interface Row {
  readonly cells: readonly RowCell[];
  readonly page: number | null;
}

export interface DocumentHead {
  readonly format: DocumentFormat;
  readonly encoding: string | null;
  readonly metaTitle: string | null;
  readonly fileName: string;
}

/** A row of one cell. */
export function textRow(text: string, page: number | null = null): Row {
  return { cells: [{ text, column: 0 }], page };
}

const round = (points: number): number => Math.round(points * 10) / 10;

function printedSpans(cell: RowCell, start: number): PrintedSpan[] {
  const printed = cell.printed ?? (cell.box === undefined ? [] : [{ at: 0, box: cell.box }]);
  return printed.map(({ at, box }, index): PrintedSpan => {
    const end = printed[index + 1]?.at ?? cell.text.length;
    const { page, x, y, width, height } = box;
    return [start + at, start + end, page, round(x), round(y), round(width), round(height)];
  });
}

const BARS = /^\s*[|｜]|[|｜]\s*$|[|｜].*[|｜]/;

/** The cells of a row from `start` on; a line of text that draws its table with bars has its cells between them. */
function cellsOf(row: Row, start: number): DocumentCell[] {
  const [only] = row.cells;
  if (only && row.cells.length === 1 && BARS.test(only.text)) return splitCells(only.text, start);
  let at = start;
  return row.cells.map((cell) => {
    const { text, column, box, doubtful } = cell;
    const place = { text, start: at, end: at + text.length, column };
    const placed = { ...place, ...(box && { box }), ...(doubtful && { doubtful }) };
    at = placed.end + 1;
    return placed;
  });
}

/**
 * The document of these rows: lines joined by \n, cells by one tab. `pages` are the pages the rows' boxes lie on, where
 * the format has any. Throws `empty_file` and `too_large`.
 */
export function buildDocument(
  head: DocumentHead,
  rows: readonly Row[],
  pages: readonly PageSize[] = [],
): ExtractedDocument {
  holdLimit('lines', rows.length);
  const parts: string[] = [];
  const lines: DocumentLine[] = [];
  const spans: PrintedSpan[] = [];
  let at = 0;
  for (const row of rows) {
    const start = at;
    const cells = cellsOf(row, start);
    const printed = row.cells.map((cell) => cell.text).join('\t');
    for (const cell of row.cells) {
      spans.push(...printedSpans(cell, at));
      at += cell.text.length + 1;
    }
    at = start + printed.length;
    if (at > LIMITS.characters) holdLimit('characters', at);
    parts.push(printed);
    lines.push({ number: lines.length + 1, start, end: at, page: row.page, cells });
    at += 1;
  }
  const text = parts.join('\n');
  if (text.trim() === '') throw new DocumentLoadError('empty_file', 'the file holds no text');
  const facsimile = pages.length === 0 ? null : ({ version: 1, kind: 'pages', pages, spans } as const);
  return { ...head, text, lines, facsimile };
}

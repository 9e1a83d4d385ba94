import type { Box, DocumentCell, DocumentFormat, DocumentLine, ExtractedDocument } from '../domain/document';
import { DocumentLoadError } from '../domain/document';
import { LIMITS, holdLimit } from './limits';

export interface RowCell {
  readonly text: string;
  readonly column: number;
  readonly box?: Box;
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

/** The document of these rows: lines joined by \n, cells by one tab. Throws `empty_file` and `too_large`. */
export function buildDocument(head: DocumentHead, rows: readonly Row[]): ExtractedDocument {
  holdLimit('lines', rows.length);
  const parts: string[] = [];
  const lines: DocumentLine[] = [];
  let at = 0;
  for (const row of rows) {
    const start = at;
    const cells: DocumentCell[] = [];
    for (const cell of row.cells) {
      if (cells.length > 0) at += 1;
      cells.push({ ...cell, start: at, end: at + cell.text.length });
      at += cell.text.length;
    }
    if (at > LIMITS.characters) holdLimit('characters', at);
    parts.push(row.cells.map((cell) => cell.text).join('\t'));
    lines.push({ number: lines.length + 1, start, end: at, page: row.page, cells });
    at += 1;
  }
  const text = parts.join('\n');
  if (text.trim() === '') throw new DocumentLoadError('empty_file', 'the file holds no text');
  return { ...head, text, lines };
}

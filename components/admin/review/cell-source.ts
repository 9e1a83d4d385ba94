import type { Source } from '@/lib/domain/report';
import type { FigureView } from '@/lib/serve/figure-view';
import { placeAt, type Paged } from '@/lib/text/place-at';
import { splitLines } from '@/lib/text/split-lines';

/** The whole of a line, counted from 1, as a place; null where there is no such line. */
export function lineSource(document: Paged, line: number): Source | null {
  const found = splitLines(document.text)[line - 1];
  return found === undefined ? null : placeAt(document, found.start, found.end);
}

/** The cell around an offset: what stands between the tabs of its line, white space left out. */
export function cellSource(document: Paged, offset: number): Source | null {
  const { text } = document;
  const line = splitLines(text).find((each) => offset >= each.start && offset <= each.end);
  if (line === undefined) return null;
  const from = text.lastIndexOf('\t', offset - 1) + 1;
  const until = text.indexOf('\t', offset);
  const start = Math.max(line.start, from);
  const end = until < 0 ? line.end : Math.min(line.end, until);
  const cell = text.slice(start, end);
  const first = start + cell.length - cell.trimStart().length;
  return placeAt(document, first, Math.max(first, start + cell.trimEnd().length));
}

/** The line that the other cells of the same row stand in; null where none was read. */
export function lineOfRow(figures: readonly FigureView[], metric: string): number | null {
  return figures.find((figure) => figure.metric === metric)?.source.line ?? null;
}

import type { Source } from '@/lib/domain/report';
import type { FigureView } from '@/lib/serve/figure-view';
import { splitLines } from '@/lib/text/split-lines';

/** The whole of a line, counted from 1, as a place; null where there is no such line. */
export function lineSource(text: string, pageStarts: readonly number[], line: number): Source | null {
  const found = splitLines(text)[line - 1];
  if (found === undefined) return null;
  return { page: pageAt(pageStarts, found.start), line, start: found.start, end: found.end };
}

/** The page an offset stands on; null where the format has no pages. */
export function pageAt(pageStarts: readonly number[], offset: number): number | null {
  return pageStarts.length === 0 ? null : 1 + pageStarts.filter((start) => start <= offset).length;
}

/** The cell around an offset: what stands between the tabs of its line, white space left out. */
export function cellSource(text: string, pageStarts: readonly number[], offset: number): Source | null {
  const line = splitLines(text).find((each) => offset >= each.start && offset <= each.end);
  if (line === undefined) return null;
  const from = text.lastIndexOf('\t', offset - 1) + 1;
  const until = text.indexOf('\t', offset);
  const start = Math.max(line.start, from);
  const end = until < 0 ? line.end : Math.min(line.end, until);
  const cell = text.slice(start, end);
  const first = start + cell.length - cell.trimStart().length;
  const last = Math.max(first, start + cell.trimEnd().length);
  return { page: pageAt(pageStarts, first), line: line.number, start: first, end: last };
}

/** The line that the other cells of the same row stand in; null where none was read. */
export function lineOfRow(figures: readonly FigureView[], metric: string): number | null {
  return figures.find((figure) => figure.metric === metric)?.source.line ?? null;
}

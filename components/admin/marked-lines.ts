export interface LinePiece {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface MarkedLine {
  /** Counts from 1. */
  readonly number: number;
  readonly pieces: readonly LinePiece[];
  readonly isDoubtful: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text's lines, each cut where a place begins or ends; places may overlap and span lines. Offsets in UTF-16 units. */
export function markedLines(text: string, places: readonly Span[]): MarkedLine[] {
  const spans = merged(places);
  let start = 0;
  let first = 0;
  return text.split('\n').map((line, index) => {
    while ((spans[first]?.end ?? Infinity) <= start) first += 1;
    const end = start + line.length;
    const pieces = cut(text, { start, end }, spans.slice(first, firstFrom(spans, first, end)));
    start = end + 1;
    return { number: index + 1, pieces, isDoubtful: pieces.some((piece) => piece.isMarked) };
  });
}

function firstFrom(spans: readonly Span[], from: number, offset: number): number {
  let index = from;
  while ((spans[index]?.start ?? Infinity) < offset) index += 1;
  return index;
}

function merged(places: readonly Span[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (start >= end) continue;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}

function cut(text: string, line: Span, spans: readonly Span[]): LinePiece[] {
  const pieces: LinePiece[] = [];
  let at = line.start;
  const push = (end: number, isMarked: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const span of spans) {
    push(Math.max(span.start, line.start), false);
    push(Math.min(span.end, line.end), true);
  }
  push(line.end, false);
  return pieces;
}

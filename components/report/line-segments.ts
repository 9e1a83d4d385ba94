import type { TextLine } from '@/lib/text/split-lines';

export type SegmentMark = 'at' | 'term' | 'doubt' | 'also';

/** Something to show at a span of the original: a figure to link to, or a mark. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
  readonly figure?: string;
  readonly mark?: SegmentMark;
}

export interface LineSegment {
  readonly text: string;
  readonly start: number;
  readonly figure: string | null;
  readonly mark: SegmentMark | null;
}

const ORDER: readonly SegmentMark[] = ['at', 'term', 'doubt', 'also'];

/** Cuts a line where spans begin and end, so that each piece has at most one figure and one mark. */
export function lineSegments(line: TextLine, spans: readonly LineSpan[]): LineSegment[] {
  const inside = spans.filter((span) => span.start < line.end && span.end > line.start);
  const cuts = new Set([line.start, line.end]);
  for (const span of inside) {
    cuts.add(Math.max(span.start, line.start));
    cuts.add(Math.min(span.end, line.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? line.end;
    const here = inside.filter((span) => span.start <= start && span.end >= end);
    return {
      text: line.text.slice(start - line.start, end - line.start),
      start,
      figure: here.find((span) => span.figure !== undefined)?.figure ?? null,
      mark: ORDER.find((mark) => here.some((span) => span.mark === mark)) ?? null,
    };
  });
}

import type { PrintedSpan } from '@/lib/domain/facsimile';

/** A rectangle on a page, in the page's units from its top left corner; pages count from 1. */
export interface PageBox {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Chinese characters are as wide as they are high, others about half of that. */
function breadth(text: string): number {
  let sum = 0;
  for (const character of text) sum += character < '\u2000' ? 1 : 2;
  return sum;
}

/** The part of a printed span that holds the text from `start` to `end`; where it lies inside a line is estimated. */
function partOf(span: PrintedSpan, text: string, start: number, end: number): PageBox {
  const [from, to, page, x, y, width, height] = span;
  const whole = breadth(text.slice(from, to));
  if (whole === 0 || (start <= from && end >= to)) return { page, x, y, width, height };
  const before = breadth(text.slice(from, Math.max(from, start))) / whole;
  const until = breadth(text.slice(from, Math.min(to, end))) / whole;
  return { page, x: x + before * width, y, width: (until - before) * width, height };
}

/** Where a span of the text is printed: one box for each cell and each printed line it touches. Offsets in UTF-16 units. */
export function printedBoxes(
  spans: readonly PrintedSpan[],
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): PageBox[] {
  return spans
    .filter(([from, to]) => (from < end && to > start) || (from === start && to === end))
    .map((span) => partOf(span, text, start, end));
}

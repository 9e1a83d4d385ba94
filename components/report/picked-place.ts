import { splitLines, type TextLine } from '@/lib/text/split-lines';
import type { OriginalView, Place } from './original-view';
import type { LineSpan } from './line-segments';
import { printedBoxes } from './printed-boxes';
import type { Selection } from './selection';

/** Whether the picked place touches a line. */
export function isOn(
  line: { readonly number: number; readonly start: number; readonly end: number },
  place: Place | null,
): boolean {
  if (place === null) return false;
  return line.number === place.line || (line.start < place.end && line.end > place.start);
}

function pageOf({ facsimile, text }: OriginalView, span: { start: number; end: number }): number | null {
  if (facsimile?.kind !== 'pages') return null;
  return printedBoxes(facsimile.spans, text, span)[0]?.page ?? null;
}

/** The place in the original that the address names; null where it names none, or one that is not there. */
export function pickedPlace(
  view: OriginalView,
  { figure: name, at }: Pick<Selection, 'figure' | 'at'>,
): Place | null {
  const figure = view.figures.find((each) => each.ref === name);
  if (figure !== undefined) return { ...figure.source, figure };
  if (at === null || at.end > view.text.length) return null;
  const line = splitLines(view.text.slice(0, at.start)).length;
  return { ...at, line, page: pageOf(view, at), figure: null };
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** Other places outside the tables that print the same number; small numbers are everywhere and say nothing. */
function alsoPrinted(lines: readonly TextLine[], place: Place, tableLines: ReadonlySet<number>): LineSpan[] {
  const value = place.figure?.value ?? 0;
  if (Math.abs(value) < 10) return [];
  return lines
    .filter((line) => !tableLines.has(line.number))
    .flatMap((line) =>
      [...line.text.matchAll(NUMBER)]
        .filter((match) => Number(match[0].replaceAll(',', '')) === value)
        .map((match): LineSpan => ({
          start: line.start + match.index,
          end: line.start + match.index + match[0].length,
          mark: 'also',
        })),
    );
}

/** Everything to draw on the lines of the original. */
export function originalSpans(
  view: OriginalView,
  lines: readonly TextLine[],
  place: Place | null,
): LineSpan[] {
  const printed = view.figures.filter((figure) => figure.status !== 'inferred');
  const spans: LineSpan[] = [
    ...printed.map(({ ref, source }) => ({ start: source.start, end: source.end, figure: ref })),
    ...view.marks.map(([start, end]): LineSpan => ({ start, end, mark: 'term' })),
    ...view.doubts.map(([start, end]): LineSpan => ({ start, end, mark: 'doubt' })),
  ];
  if (place === null) return spans;
  const tableLines = new Set(printed.map((figure) => figure.source.line));
  // An inferred figure has no cell of its own; its row is tinted, nothing is boxed.
  if (place.figure?.status !== 'inferred') spans.push({ start: place.start, end: place.end, mark: 'at' });
  return [...spans, ...alsoPrinted(lines, place, tableLines)];
}

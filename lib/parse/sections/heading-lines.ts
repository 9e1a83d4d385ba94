import type { DocumentCell, DocumentLine, ExtractedDocument } from '../../domain/document';
import { onceFor } from '../../domain/once-for';
import { fold } from '../../text/fold';
import { readCell } from '../../text/read-cell';
import { splitNumber, type NumberedText } from './split-number';

/** A line, or two that belong together, that is short enough for a heading. */
export interface HeadingLine {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** As printed, without the marks of markdown. */
  readonly text: string;
  readonly folded: string;
  /** `folded`, taken apart. */
  readonly number: NumberedText;
  readonly isMarked: boolean;
}

export const LONGEST_HEADING = 40;
/** What a line break leaves of a heading is no longer than this. */
const LONGEST_REST = 24;

/** The line's only text; a number may stand in a cell of its own before it. */
function onlyText(line: DocumentLine): DocumentCell | null {
  const filled: DocumentCell[] = [];
  for (const cell of line.cells) {
    if (readCell(cell.text).kind !== 'blank') filled.push(cell);
    if (filled.length > 2) return null;
  }
  const [first, second] = filled;
  if (!first || !second) return first ?? null;
  const isNumber = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.]$/.test(fold(first.text));
  return isNumber ? { ...first, text: first.text + second.text, end: second.end } : null;
}

const plain = (text: string): string =>
  text
    .replace(/^[\s#>*]+/, '')
    .replace(/\*+\s*$/, '')
    .trim();

/** What is too long is mostly a whole paragraph: its beginning tells, and costs less to fold. */
const isLong = (text: string): boolean =>
  text.length > 4 * LONGEST_HEADING && fold(text.slice(0, 4 * LONGEST_HEADING)).length > 2 * LONGEST_HEADING;

/**
 * Each line of the document, by its index, as a heading may stand on it; null for a table row, an empty line and a long
 * one.
 */
export const headingLines = onceFor(({ lines }: ExtractedDocument): readonly (HeadingLine | null)[] =>
  lines.map(asHeading),
);

function asHeading(line: DocumentLine): HeadingLine | null {
  const only = onlyText(line);
  if (!only || isLong(only.text)) return null;
  const text = plain(only.text);
  const folded = fold(text);
  if (folded === '' || folded.length > LONGEST_HEADING) return null;
  return {
    line: line.number,
    start: line.start,
    end: line.end,
    text,
    folded,
    number: splitNumber(folded),
    isMarked: /^\s*#/.test(only.text),
  };
}

/**
 * The line at an index with the line below it, where only the first is numbered: a heading that a line break cuts. `lines`
 * as `headingLines` gives them.
 */
export function joinedLines(lines: readonly (HeadingLine | null)[], index: number): HeadingLine | null {
  const first = lines[index];
  const second = lines[index + 1];
  if (!first || !second || second.folded.length > LONGEST_REST) return null;
  if (first.number.style === 'none' || second.number.style !== 'none') return null;
  const folded = first.folded + second.folded;
  if (folded.length > LONGEST_HEADING || /[。;]/.test(first.folded)) return null;
  return { ...first, end: second.end, text: first.text + second.text, folded, number: splitNumber(folded) };
}

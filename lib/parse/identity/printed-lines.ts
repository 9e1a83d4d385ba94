import type { DocumentLine, ExtractedDocument } from '../../domain/document';
import { fold, foldWithOffsets } from '../../text/fold';
import { withoutPinyin } from './without-pinyin';

/** A line that prints something, folded, with the way back to what is printed. */
export interface FoldedLine {
  readonly number: number;
  readonly line: DocumentLine | null;
  readonly folded: string;
  /** Folded, but with single spaces where the line has white space. */
  readonly spaced: string;
  /** What is printed between two offsets of `folded`, white space dropped. */
  readonly printed: (from: number, to: number) => string;
}

export function foldedLine(text: string, line: DocumentLine | null): FoldedLine {
  const raw = withoutPinyin(text);
  const printed = (from: number, to: number): string => {
    const { starts, ends } = foldWithOffsets(raw);
    return raw.slice(starts[from] ?? raw.length, ends[to - 1] ?? 0).replace(/[\s\u200B-\u200D\uFEFF]/g, '');
  };
  return {
    number: line?.number ?? 0,
    line,
    folded: fold(raw),
    get spaced() {
      return raw.trim().split(/\s+/).map(fold).join(' ');
    },
    printed,
  };
}

/** The lines that print something; long documents only need `first` from the start and `last` from the end. */
export function printedLines(document: ExtractedDocument, first: number, last: number): FoldedLine[] {
  const raw = (line: DocumentLine): string => document.text.slice(line.start, line.end);
  const printing = document.lines.filter((line) => raw(line).trim() !== '');
  const tail = printing.slice(Math.max(first, printing.length - last));
  return [...printing.slice(0, first), ...tail].map((line) => foldedLine(raw(line), line));
}

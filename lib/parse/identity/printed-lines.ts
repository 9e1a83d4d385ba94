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
  printed(from: number, to: number): string;
}

function spacedOf(trimmed: string, folded: string): string {
  return /\s/.test(trimmed) ? trimmed.split(/\s+/).map(fold).join(' ') : folded;
}

class PrintedLine implements FoldedLine {
  readonly number: number;
  readonly folded: string;
  private readonly raw: string;
  private knownSpaced: string | null = null;

  constructor(
    text: string,
    readonly line: DocumentLine | null,
  ) {
    this.raw = withoutPinyin(text);
    this.number = line?.number ?? 0;
    this.folded = fold(this.raw);
  }

  get spaced(): string {
    this.knownSpaced ??= spacedOf(this.raw.trim(), this.folded);
    return this.knownSpaced;
  }

  printed(from: number, to: number): string {
    const { starts, ends } = foldWithOffsets(this.raw);
    const printed = this.raw.slice(starts[from] ?? this.raw.length, ends[to - 1] ?? 0);
    return printed.replace(/[\s\u200B-\u200D\uFEFF]/g, '');
  }
}

/** A text folded; `line` is where it stands, null for one that stands outside the document. */
export function foldedLine(text: string, line: DocumentLine | null): FoldedLine {
  return new PrintedLine(text, line);
}

/** The lines that print something; long documents only need `first` from the start and `last` from the end. */
export function printedLines(document: ExtractedDocument, first: number, last: number): FoldedLine[] {
  const raw = (line: DocumentLine): string => document.text.slice(line.start, line.end);
  const printing = document.lines.filter((line) => raw(line).trim() !== '');
  const tail = printing.slice(Math.max(first, printing.length - last));
  return [...printing.slice(0, first), ...tail].map((line) => foldedLine(raw(line), line));
}

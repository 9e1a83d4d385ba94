import type { DocumentLine, ExtractedDocument } from '../../domain/document';
import { STATISTIC_HEADS, STATISTIC_UNITS } from '../../domain/statistics';
import { flatMap } from '../../domain/flat-map';
import { fold } from '../../text/fold';
import { isPageNumber } from '../../text/is-page-number';
import { readCell, type Cell } from '../../text/read-cell';

export type HeadKind = keyof typeof STATISTIC_HEADS;

/** A cell, or a word that spaces set apart. */
export interface StatisticToken {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly line: DocumentLine;
  readonly column: number;
  readonly cell: Cell;
  /** The kind of column this heads; null for what is no head. */
  readonly head: HeadKind | null;
  readonly isUnit: boolean;
}

const HEAD_KINDS = Object.keys(STATISTIC_HEADS) as HeadKind[];
const SEPARATOR = /^[\s|:+_=-]*-{3,}[\s|:+_=-]*$/;

function headOf(folded: string): HeadKind | null {
  const words = folded.replace(/\(.*\)$/, '');
  return HEAD_KINDS.find((kind) => (STATISTIC_HEADS[kind] as readonly string[]).includes(words)) ?? null;
}

function tokenOf(text: string, start: number, line: DocumentLine, column: number): StatisticToken {
  const folded = fold(text);
  const end = start + text.length;
  const isUnit = STATISTIC_UNITS.includes(folded.replace(/^\((.*)\)$/, '$1'));
  return { text, folded, start, end, line, column, cell: readCell(text), head: headOf(folded), isUnit };
}

/** The tokens of a line; `收到申请数 件 14` in one cell is three, a sentence with spaces stays whole. */
export function tokensOf(document: ExtractedDocument, line: DocumentLine): StatisticToken[] {
  const printed = document.text.slice(line.start, line.end);
  if (printed.trim() === '' || SEPARATOR.test(printed) || isPageNumber(printed)) return [];
  return flatMap(line.cells, ({ text, start, column, doubtful }): StatisticToken[] => {
    if (doubtful) return [{ ...tokenOf(text, start, line, column), cell: { kind: 'doubtful' } }];
    const words = [...text.matchAll(/\S+/g)].map((word) =>
      tokenOf(word[0], start + word.index, line, column),
    );
    const isRow = words.some(({ isUnit, head, cell }) => isUnit || head !== null || cell.kind !== 'text');
    return words.length > 1 && isRow ? words : [tokenOf(text.trim(), start, line, column)];
  });
}

import type { Box, DocumentCell, DocumentFormat, DocumentLine, ExtractedDocument } from '../domain/document';
import type { Source } from '../domain/report';
import { fold } from '../text/fold';
import { isPageNumber } from '../text/is-page-number';
import { readCell, type Cell } from './read-cell';

/** A cell of a table that holds a value, or could have. */
export interface Value {
  readonly cell: Exclude<Cell, { kind: 'text' }>;
  readonly raw: string;
  readonly source: Source;
  /** Index of the cell in the grid of the table; in plain text the index within the line. */
  readonly column: number;
  readonly box?: Box;
}

/** The values that stand after one another, and the label that stands before them. */
export interface Run {
  /** Everything since the last run, folded: the row's label is at its end. */
  readonly label: string;
  /** Everything since the last run that holds more than blank cells, folded: the heads of the columns are in it. */
  readonly head: string;
  /** Line on which the last piece of the label stands. */
  readonly labelLine: number;
  readonly values: readonly Value[];
  readonly source: Source;
  /** True for the run that a document ends with: where the file was cut off, its last number may be cut too. */
  readonly endsDocument: boolean;
}

/** 報(bao)告: one kind of copied page prints sounds in brackets inside its words. */
const PINYIN = /\((?<=\p{Script=Han}.)[a-z\u00DF-\u01FF]{1,6}\)/gu;

const SEPARATOR = /^[\s|:+_=-]*-{3,}[\s|:+_=-]*$/;
/** What is left of a merged cell in a text; no cell stands there. */
const BARS_ONLY = /^[\s|｜]*[|｜][\s|｜]*$/;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly cell: Cell;
  readonly box?: Box;
}

/** What follows a number in a sentence and never in a table: 35 件, 12 月, 40 %. */
const GOES_ON = /^(?:[件条个项次宗起篇人万亿元年月日份余%％‰、，。；：,;)）]|部(?!分))/;

const TEXT: Cell = { kind: 'text' };
const DOUBTFUL: Cell = { kind: 'doubtful' };

/** A word ends at a space that is not inside brackets: 22（其中修订 16 件） is one. */
const WORD = /(?:[（(][^（）()]*[）)]|\S)+/g;

function wordsOf(cell: DocumentCell): Piece[] {
  const words = [...cell.text.matchAll(WORD)];
  return words.map((word, index): Piece => {
    const next = words[index + 1]?.[0] ?? '';
    return {
      ...cell,
      text: word[0],
      start: cell.start + word.index,
      end: cell.start + word.index + word[0].length,
      cell: GOES_ON.test(next) ? TEXT : readCell(word[0]),
    };
  });
}

/**
 * `规章 0 0 0` in one cell, or a whole table in one line: labels, and the values that spaces set apart. A lone dash
 * or 无 in a sentence is not a row of values.
 */
function splitAtSpaces(cell: DocumentCell): Piece[] {
  const words = wordsOf(cell);
  const groups: Piece[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const alike = group?.[0] && (group[0].cell.kind === 'text') === (word.cell.kind === 'text');
    if (group && alike) group.push(word);
    else groups.push([word]);
  }
  return groups.flatMap((group): Piece[] => {
    if (group.some((word) => word.cell.kind === 'number')) return group;
    const [start, end] = [group[0]?.start ?? cell.start, group.at(-1)?.end ?? cell.end];
    return [{ ...cell, text: cell.text.slice(start - cell.start, end - cell.start), start, end, cell: TEXT }];
  });
}

function piecesOf(line: DocumentLine): Piece[] {
  return line.cells.flatMap((cell) => {
    if (cell.doubtful) return [{ ...cell, cell: DOUBTFUL }];
    const read = readCell(cell.text);
    const mixed = read.kind === 'text' && /\s\S*[\d０-９]|[\d０-９]\s/.test(cell.text);
    return mixed ? splitAtSpaces(cell) : [{ ...cell, cell: read }];
  });
}

/** Formats in which an empty cell is a cell of a table. */
const GRIDS: readonly DocumentFormat[] = ['html', 'docx', 'doc', 'pdf', 'scan'];

function hasRealGrid(document: ExtractedDocument, line: DocumentLine): boolean {
  if (line.cells.length < 2) return false;
  if (GRIDS.includes(document.format)) return true;
  const printed = document.text.slice(line.start, line.end);
  return printed.trimStart().startsWith('|') || (printed.includes('|') && !printed.includes('\t'));
}

/**
 * Every run of values in the document with the label before it, lines and cells alike taken as one stream, so that
 * a row on one line, a cell on each line and a row cut by a page all come out the same. Empty cells count only
 * where the format has a real grid; the tabs of pasted text do not say which column a value is in.
 */
export function readRuns(document: ExtractedDocument): Run[] {
  const runs: Run[] = [];
  let label = '';
  let head = '';
  let labelLine = 0;
  let values: Value[] = [];

  const finish = (): void => {
    const first = values[0];
    const last = values.at(-1);
    if (first && last) {
      const source = { ...first.source, end: last.source.end };
      runs.push({ label, head, labelLine, values, source, endsDocument: false });
      label = '';
      if (values.some((value) => value.cell.kind !== 'blank')) head = '';
    }
    values = [];
  };

  for (const line of document.lines) {
    const printed = document.text.slice(line.start, line.end);
    if (SEPARATOR.test(printed) || BARS_ONLY.test(printed) || isPageNumber(printed)) continue;
    const pieces = piecesOf(line);
    const lastLabel = pieces.findLastIndex((piece) => piece.cell.kind === 'text');
    const grid = hasRealGrid(document, line);
    for (const [index, { cell, text, start, end, column, box }] of pieces.entries()) {
      if (cell.kind === 'text') {
        finish();
        const folded = fold(text).replaceAll(PINYIN, '');
        label += folded;
        head += folded;
        labelLine = line.number;
      } else if (cell.kind !== 'blank' || (grid && index > lastLabel)) {
        const source = { page: line.page, line: line.number, start, end };
        values.push({ cell, raw: text.trim(), source, column, ...(box ? { box } : {}) });
      }
    }
  }
  finish();
  const last = runs.at(-1);
  return last && label === '' ? [...runs.slice(0, -1), { ...last, endsDocument: true }] : runs;
}

import type { Box, DocumentCell, DocumentFormat, DocumentLine, ExtractedDocument } from '../domain/document';
import type { Source } from '../domain/report';
import { flatMap } from '../domain/flat-map';
import { fold } from '../text/fold';
import { isPageNumber } from '../text/is-page-number';
import { matchesOf } from '../text/matches-of';
import { readCell, type Cell } from '../text/read-cell';

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

const OPENS_PINYIN = /\([a-z\u00DF-\u01FF]/;
/** 報(bao)告: one kind of copied page prints sounds in brackets inside its words. */
const PINYIN = /\((?<=\p{Script=Han}.)[a-z\u00DF-\u01FF]{1,6}\)/gu;

const SEPARATOR = /^[\s|:+_=-]*-{3,}[\s|:+_=-]*$/;
/** What is left of a merged cell in a text; no cell stands there. */
const BARS_ONLY = /^[\s|｜]*[|｜][\s|｜]*$/;

/** A cell of the document, or the part of one that spaces set apart, and what it prints. */
interface Piece {
  readonly place: DocumentCell;
  readonly cell: Cell;
}

/** What follows a number in a sentence and never in a table: 35 件, 12 月, 40 %. */
const GOES_ON = /^(?:[件条个项次宗起篇人万亿元年月日份余%％‰、，。；：,;)）]|部(?!分))/;

const TEXT: Cell = { kind: 'text' };
const DOUBTFUL: Cell = { kind: 'doubtful' };

/** A word ends at a space that is not inside brackets: 22（其中修订 16 件） is one. */
const WORD = /(?:[（(][^（）()]*[）)]|\S)+/g;

function wordsOf(whole: DocumentCell): Piece[] {
  const words = matchesOf(WORD, whole.text);
  return words.map(({ 0: text, index: at }, index): Piece => {
    const next = words[index + 1]?.[0] ?? '';
    const start = whole.start + at;
    return {
      place: { ...whole, text, start, end: start + text.length },
      cell: GOES_ON.test(next) ? TEXT : readCell(text),
    };
  });
}

/**
 * `规章 0 0 0` in one cell, or a whole table in one line: labels, and the values that spaces set apart. A lone dash
 * or 无 in a sentence is not a row of values.
 */
function splitAtSpaces(whole: DocumentCell): Piece[] {
  const words = wordsOf(whole);
  const groups: Piece[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const alike = group?.[0] && (group[0].cell.kind === 'text') === (word.cell.kind === 'text');
    if (group && alike) group.push(word);
    else groups.push([word]);
  }
  return flatMap(groups, (group): Piece[] => {
    if (group.some((word) => word.cell.kind === 'number')) return group;
    const start = group[0]?.place.start ?? whole.start;
    const end = group.at(-1)?.place.end ?? whole.end;
    const text = whole.text.slice(start - whole.start, end - whole.start);
    return [{ place: { ...whole, text, start, end }, cell: TEXT }];
  });
}

/** A digit in a text with spaces. */
const MIXED = /\s\S*[\d０-９]|[\d０-９]\s/;

function piecesOf(line: DocumentLine): Piece[] {
  const pieces: Piece[] = [];
  for (const place of line.cells) {
    const cell = place.doubtful ? DOUBTFUL : readCell(place.text);
    if (cell.kind === 'text' && MIXED.test(place.text)) pieces.push(...splitAtSpaces(place));
    else pieces.push({ place, cell });
  }
  return pieces;
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
    if (!first || !last) return;
    const source = { ...first.source, end: last.source.end };
    runs.push({ label, head, labelLine, values, source, endsDocument: false });
    label = '';
    if (values.some((value) => value.cell.kind !== 'blank')) head = '';
    values = [];
  };

  for (const line of document.lines) {
    const printed = document.text.slice(line.start, line.end);
    if (SEPARATOR.test(printed) || BARS_ONLY.test(printed) || isPageNumber(printed)) continue;
    const pieces = piecesOf(line);
    const lastLabel = hasRealGrid(document, line)
      ? pieces.findLastIndex(({ cell }) => cell.kind === 'text')
      : pieces.length;
    pieces.forEach(({ place, cell }, index) => {
      if (cell.kind === 'text') {
        finish();
        const folded = fold(place.text);
        const words = OPENS_PINYIN.test(folded) ? folded.replaceAll(PINYIN, '') : folded;
        label += words;
        head += words;
        labelLine = line.number;
      } else if (cell.kind !== 'blank' || index > lastLabel) {
        const { text, start, end, column, box } = place;
        const value = {
          cell,
          raw: text.trim(),
          source: { page: line.page, line: line.number, start, end },
          column,
        };
        values.push(box ? { ...value, box } : value);
      }
    });
  }
  finish();
  const last = runs.at(-1);
  return last && label === '' ? [...runs.slice(0, -1), { ...last, endsDocument: true }] : runs;
}

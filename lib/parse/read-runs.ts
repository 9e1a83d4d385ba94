import type { Box, DocumentCell, DocumentLine, ExtractedDocument } from '../domain/document';
import type { Source } from '../domain/report';
import { fold } from '../text/fold';
import { readCell, type Cell } from './read-cell';

/** A cell of a table that holds a value, or could have. */
export interface Value {
  readonly cell: Exclude<Cell, { kind: 'text' }>;
  readonly raw: string;
  readonly source: Source;
  readonly box?: Box;
}

/** The values that stand after one another, and the label that stands before them. */
export interface Run {
  /** Everything since the last run, folded: the row's label is at its end. */
  readonly label: string;
  /** Line on which the last piece of the label stands. */
  readonly labelLine: number;
  readonly values: readonly Value[];
  readonly source: Source;
}

const SEPARATOR = /^[\s|:+_=-]*-{3,}[\s|:+_=-]*$/;
const PAGE_NUMBER = /^\s*(?:[-—–]+\s*\d{1,4}\s*[-—–]+|第\s*\d{1,4}\s*页.{0,12})\s*$/;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly box?: Box;
}

/** `规章 0 0 0` in one cell: the label and the values that spaces set apart at its end. */
function splitAtSpaces(cell: DocumentCell): Piece[] {
  const words = [...cell.text.matchAll(/\S+/g)].map((word) => ({
    text: word[0],
    start: cell.start + word.index,
    end: cell.start + word.index + word[0].length,
  }));
  let firstValue = words.length;
  while (firstValue > 0) {
    const word = words[firstValue - 1];
    if (!word || readCell(word.text).kind === 'text') break;
    firstValue -= 1;
  }
  // A lone dash or 无 at the end of a sentence is not a row of values.
  const values = words.slice(firstValue);
  if (!values.some((word) => readCell(word.text).kind === 'number')) return [cell];
  const last = words[firstValue - 1];
  const label = last
    ? [{ text: cell.text.slice(0, last.end - cell.start), start: cell.start, end: last.end }]
    : [];
  return [...label, ...values.map((word) => (cell.box ? { ...word, box: cell.box } : word))];
}

function piecesOf(line: DocumentLine): Piece[] {
  return line.cells.flatMap((cell) => (readCell(cell.text).kind === 'text' ? splitAtSpaces(cell) : [cell]));
}

function hasRealGrid(document: ExtractedDocument, line: DocumentLine): boolean {
  if (line.cells.length < 2) return false;
  if (document.format === 'html' || document.format === 'docx') return true;
  return document.text.slice(line.start, line.end).trimStart().startsWith('|');
}

/**
 * Every run of values in the document with the label before it, lines and cells alike taken as one stream, so that
 * a row on one line, a cell on each line and a row cut by a page all come out the same. Empty cells count only
 * where the format has a real grid; the tabs of pasted text do not say which column a value is in.
 */
export function readRuns(document: ExtractedDocument): Run[] {
  const runs: Run[] = [];
  let label = '';
  let labelLine = 0;
  let values: Value[] = [];

  const finish = (): void => {
    const first = values[0];
    const last = values.at(-1);
    if (first && last) {
      runs.push({ label, labelLine, values, source: { ...first.source, end: last.source.end } });
      label = '';
    }
    values = [];
  };

  for (const line of document.lines) {
    const printed = document.text.slice(line.start, line.end);
    if (SEPARATOR.test(printed) || PAGE_NUMBER.test(printed)) continue;
    const pieces = piecesOf(line);
    const cells = pieces.map((piece) => readCell(piece.text));
    const lastLabel = cells.findLastIndex((cell) => cell.kind === 'text');
    const grid = hasRealGrid(document, line);
    for (const [index, piece] of pieces.entries()) {
      const cell = cells[index];
      if (!cell) continue;
      if (cell.kind === 'text') {
        finish();
        label += fold(piece.text);
        labelLine = line.number;
      } else if (cell.kind !== 'blank' || (grid && index > lastLabel)) {
        const source = { page: line.page, line: line.number, start: piece.start, end: piece.end };
        values.push({ cell, raw: piece.text.trim(), source, ...(piece.box ? { box: piece.box } : {}) });
      }
    }
  }
  finish();
  return runs;
}

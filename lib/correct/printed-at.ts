import { readCell } from '../text/read-cell';
import { splitLines } from '../text/split-lines';

interface Span {
  readonly start: number;
  readonly end: number;
}

const BORDER = /[\t|｜]/;

function says(words: string, value: number | null): boolean {
  const cell = readCell(words);
  return cell.kind === 'number' && cell.value === value;
}

function isWholeLine(text: string, { start, end }: Span): boolean {
  return splitLines(text).some((line) => line.start === start && line.end === end);
}

/**
 * What is printed in a cell that a person places. Of a place that is a whole line of several cells or words it is the only
 * one that says the value; '' where none does, or more than one, because then the line does not tell which it is.
 */
export function printedAt(text: string, place: Span, value: number | null): string {
  const words = text.slice(place.start, place.end).trim();
  if (!isWholeLine(text, place) || !/[\s|｜]/.test(words)) return words;
  const cells = words.split(BORDER.test(words) ? BORDER : /\s+/).map((cell) => cell.trim());
  const saying = cells.filter((cell) => says(cell, value));
  return saying.length === 1 ? (saying[0] ?? '') : '';
}

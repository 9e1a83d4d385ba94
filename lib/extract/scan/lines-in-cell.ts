import type { Ink } from './find-ink';
import { around, findMarks, type Mark } from './find-marks';
import type { Area } from './picture';

/** Parts of the height of a letter. */
const SPECKLE = 0.2;
const SAME_LINE = 0.3;
const TALLEST = 1.6;
/** A gap so wide stands between two numbers or two words, never inside one. */
const WORD_GAP = 0.9;

/** A piece of a rule that was not taken out, along the edge of its cell. */
function isRest(mark: Mark, cell: Area, letter: number): boolean {
  const [width, height] = [mark.right - mark.left, mark.bottom - mark.top];
  const near = Math.max(2, letter * 0.12);
  const isLevel = height <= near && (mark.top <= cell.top + near || mark.bottom >= cell.bottom - near);
  const isUpright = width <= near && (mark.left <= cell.left + near || mark.right >= cell.right - near);
  return (isLevel && width > 0.1 * letter) || (isUpright && height > 0.1 * letter);
}

const isSpeckle = (mark: Mark, letter: number): boolean =>
  Math.max(mark.right - mark.left, mark.bottom - mark.top) < SPECKLE * letter;

/** The lines of writing in a cell, from top to bottom, each as its marks from left to right; `letter` is a letter's height in pixels. */
export function linesInCell(ink: Ink, cell: Area, letter: number): Mark[][] {
  const all = findMarks(ink, cell).filter((mark) => !isRest(mark, cell, letter));
  const marks = all.filter((mark) => !isSpeckle(mark, letter)).sort((a, b) => a.top - b.top);
  const lines: Mark[][] = [];
  for (const mark of marks) {
    const line = lines.at(-1);
    const area = line && around(line);
    const joins =
      area &&
      mark.top - area.bottom <= SAME_LINE * letter &&
      (mark.top < area.bottom - SPECKLE * letter ||
        Math.max(area.bottom, mark.bottom) - area.top <= TALLEST * letter);
    if (line && joins) line.push(mark);
    else lines.push([mark]);
  }
  const small = all.filter((mark) => isSpeckle(mark, letter) && mark.pixels > 2);
  return lines.map((line) => withPoints(line, small).sort((a, b) => a.left - b.left));
}

/** A decimal point is no larger than a speckle, but it stands at the foot of a line, between its letters. */
function withPoints(line: readonly Mark[], small: readonly Mark[]): Mark[] {
  const area = around(line);
  const inside = small.filter(
    (mark) =>
      mark.left >= area.left && mark.right <= area.right && mark.top >= area.top && mark.top < area.bottom,
  );
  return [...line, ...inside];
}

/** A line cut where a gap is too wide to be inside a number. */
export function wordsOf(line: readonly Mark[], letter: number): Mark[][] {
  const words: Mark[][] = [];
  let end = -Infinity;
  for (const mark of line) {
    const word = words.at(-1);
    if (word && mark.left - end <= WORD_GAP * letter) word.push(mark);
    else words.push([mark]);
    end = Math.max(end, mark.right);
  }
  return words;
}

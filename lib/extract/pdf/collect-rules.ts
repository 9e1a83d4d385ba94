import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api';
import { matrix, multiply, type Matrix, type Rules, type Segment } from './geometry';

type Operators = Readonly<Record<string, number>>;
type Point = readonly [number, number];

/** A filled bar up to this thick (points) is a ruled line. */
const LINE_THICKNESS = 3;
const STRAIGHT = 1;
/** A page with more lines than this is a drawing. */
const MOST_SEGMENTS = 40_000;
/** Numbers that follow each drawing step of a path: move, line, curve, quadratic curve, close. */
const STEP_SIZES = [2, 2, 6, 4, 0];

function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The subpaths as points; a curve counts as its end point. */
function subpaths(data: ArrayLike<number>, at: Matrix): Point[][] {
  const paths: Point[][] = [];
  for (let i = 0; i < data.length;) {
    const step = data[i] ?? 4;
    const size = STEP_SIZES[step] ?? data.length;
    const current = paths.at(-1);
    const x = data[i + size - 1];
    const y = data[i + size];
    if (step === 4 && current?.[0]) current.push(current[0]);
    else if (size > 0 && x !== undefined && y !== undefined) {
      if (step === 0 || !current) paths.push([apply(at, x, y)]);
      else current.push(apply(at, x, y));
    }
    i += size + 1;
  }
  return paths;
}

function addStroke(points: readonly Point[], horizontal: Segment[], vertical: Segment[]): void {
  for (let i = 1; i < points.length; i += 1) {
    const [x1, y1] = points[i - 1] ?? [0, 0];
    const [x2, y2] = points[i] ?? [0, 0];
    if (Math.abs(y1 - y2) <= STRAIGHT)
      horizontal.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (Math.abs(x1 - x2) <= STRAIGHT)
      vertical.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  }
}

function addBar(points: readonly Point[], horizontal: Segment[], vertical: Segment[]): void {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (bottom - top <= LINE_THICKNESS && right - left > bottom - top)
    horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
  else if (right - left <= LINE_THICKNESS) vertical.push({ at: (left + right) / 2, from: top, to: bottom });
}

const STROKES = [
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];

interface Drawing {
  readonly horizontal: Segment[];
  readonly vertical: Segment[];
  readonly saved: Matrix[];
  current: Matrix;
}

function move(drawing: Drawing, name: string, values: readonly unknown[], page: Matrix): void {
  if (name === 'save' || name === 'paintFormXObjectBegin') drawing.saved.push(drawing.current);
  if (name === 'restore' || name === 'paintFormXObjectEnd') drawing.current = drawing.saved.pop() ?? page;
  if (name === 'transform') drawing.current = multiply(drawing.current, matrix(values));
  if (name === 'paintFormXObjectBegin' && values[0])
    drawing.current = multiply(drawing.current, matrix(values[0]));
}

function draw(drawing: Drawing, painting: string, data: ArrayLike<number> | null | undefined): void {
  const isStroke = STROKES.includes(painting);
  if (!data || (!isStroke && painting !== 'fill' && painting !== 'eoFill')) return;
  const add = isStroke ? addStroke : addBar;
  for (const points of subpaths(data, drawing.current)) add(points, drawing.horizontal, drawing.vertical);
}

/** The ruled lines a page draws, as strokes or thin filled bars, in page coordinates. */
export function collectRules(operations: PDFOperatorList, operators: Operators, page: Matrix): Rules {
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  const drawing: Drawing = { horizontal: [], vertical: [], saved: [], current: page };
  for (let i = 0; i < operations.fnArray.length; i += 1) {
    const name = names.get(operations.fnArray[i] ?? 0) ?? '';
    const values = (operations.argsArray[i] ?? []) as unknown as readonly unknown[];
    if (name === 'constructPath') {
      const data = values[1] as readonly (ArrayLike<number> | null)[] | undefined;
      draw(drawing, names.get(values[0] as number) ?? '', data?.[0]);
    } else move(drawing, name, values, page);
    if (drawing.horizontal.length + drawing.vertical.length > MOST_SEGMENTS)
      return { horizontal: [], vertical: [] };
  }
  return drawing;
}

import { DocumentLoadError } from '../../domain/document';

/** a b c d e f of a PDF transformation. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A piece of text with one baseline, in points from the top left corner of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly height: number;
  /** True where OCR is not sure of a value. */
  readonly doubtful?: true;
}

/** A ruled line: `at` is its y (horizontal) or x (vertical). */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly horizontal: readonly Segment[];
  readonly vertical: readonly Segment[];
}

/** The transformation that applies `inner` first. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The matrix in these numbers. Throws `damaged_file` when they are no six numbers. */
export function matrix(value: unknown): Matrix {
  const numbers = Array.from(
    ArrayBuffer.isView(value) || Array.isArray(value) ? (value as ArrayLike<unknown>) : [],
  );
  const [a, b, c, d, e, f] = numbers;
  if (![a, b, c, d, e, f].every((number) => typeof number === 'number' && Number.isFinite(number))) {
    throw new DocumentLoadError('damaged_file', 'a transformation of the page is damaged');
  }
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)];
}

/** Places nearer than `tolerance` to their neighbour made one, in ascending order. */
export function cluster(places: readonly number[], tolerance: number): number[] {
  const groups: { sum: number; count: number; last: number }[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && place - group.last <= tolerance) {
      group.sum += place;
      group.count += 1;
      group.last = place;
    } else groups.push({ sum: place, count: 1, last: place });
  }
  return groups.map((group) => group.sum / group.count);
}

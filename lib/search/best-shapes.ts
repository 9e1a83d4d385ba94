import type { Candidate } from './judge-report';
import { bestShapes } from './match';

/** What the best passages of some reports say: looked at once, for the order and for the folding. */
export interface BestShapes {
  /** Each shape of the report's best passages once. */
  of(report: Candidate): readonly number[];
  /** How many of the reports have a best passage of this shape. */
  reportsWith(shape: number): number;
}

export function readBestShapes(reports: readonly Candidate[]): BestShapes {
  const counts = new Map<number, number>();
  const shapes = new Map<Candidate, readonly number[]>();
  for (const report of reports) {
    const own = distinct(bestShapes(report.matches));
    for (const shape of own) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    shapes.set(report, own);
  }
  return {
    of: (report) => shapes.get(report) ?? [],
    reportsWith: (shape) => counts.get(shape) ?? 0,
  };
}

function distinct(shapes: readonly number[]): readonly number[] {
  return shapes.length < 2 ? shapes : [...new Set(shapes)];
}

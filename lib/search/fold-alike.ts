import type { Candidate } from './judge-report';
import { bestShapes } from './match';
import { isSentenceShape } from './shape-of';

/** A result, and the reports behind it that say the same. */
export interface AlikeReports {
  readonly reportId: string;
  /** In their order. */
  readonly alike: readonly string[];
}

/**
 * Puts reports whose best sentence is the same but for digits behind the first of them. A report that has a best sentence
 * of its own stays a result of its own. Headings and rows of tables are the same in every report, so they fold nothing.
 */
export function foldAlike(ranked: readonly Candidate[]): AlikeReports[] {
  const shapes = ranked.map(({ matches }) => [...new Set(bestShapes(matches))]);
  const reportsWith = new Map<number, number>();
  for (const shape of shapes.flat()) reportsWith.set(shape, (reportsWith.get(shape) ?? 0) + 1);
  const byShape = new Map<number, { reportId: string; alike: string[] }>();
  return ranked.flatMap(({ report: { reportId } }, index) => {
    const shape = rarest(shapes[index] ?? [], reportsWith);
    const group = shape === null ? undefined : byShape.get(shape);
    group?.alike.push(reportId);
    if (group !== undefined) return [];
    const fresh = { reportId, alike: [] };
    if (shape !== null && isSentenceShape(shape)) byShape.set(shape, fresh);
    return [fresh];
  });
}

/** The shape that the fewest reports have; between equals the smaller number, so that it is the same in each of them. */
function rarest(shapes: readonly number[], reportsWith: ReadonlyMap<number, number>): number | null {
  const count = (shape: number): number => reportsWith.get(shape) ?? 0;
  return shapes.reduce<number | null>((best, shape) => {
    const difference = best === null ? -1 : count(shape) - count(best) || shape - best;
    return difference < 0 ? shape : best;
  }, null);
}

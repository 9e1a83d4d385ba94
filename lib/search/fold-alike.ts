import type { BestShapes } from './best-shapes';
import type { Candidate } from './judge-report';
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
export function foldAlike(ranked: readonly Candidate[], shapes: BestShapes): AlikeReports[] {
  const byShape = new Map<number, { reportId: string; alike: string[] }>();
  return ranked.flatMap((candidate) => {
    const { reportId } = candidate.report;
    const shape = rarest(shapes.of(candidate), shapes);
    const group = shape === null ? undefined : byShape.get(shape);
    group?.alike.push(reportId);
    if (group !== undefined) return [];
    const fresh = { reportId, alike: [] };
    if (shape !== null && isSentenceShape(shape)) byShape.set(shape, fresh);
    return [fresh];
  });
}

/** The shape that the fewest reports have; between equals the smaller number, so that it is the same in each of them. */
function rarest(own: readonly number[], shapes: BestShapes): number | null {
  return own.reduce<number | null>((best, shape) => {
    const difference =
      best === null ? -1 : shapes.reportsWith(shape) - shapes.reportsWith(best) || shape - best;
    return difference < 0 ? shape : best;
  }, null);
}

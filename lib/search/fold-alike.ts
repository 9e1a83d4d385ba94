import type { Candidate } from './judge-report';
import { bestOf } from './match';
import { isSentenceShape } from './shape-of';

/** A result, and the reports behind it that say the same. */
export interface AlikeReports {
  readonly reportId: string;
  /** In their order. */
  readonly alike: readonly string[];
}

/**
 * Puts reports whose best sentence is the same but for digits behind the first of them. Headings and rows of tables are
 * the same in every report, so they fold nothing.
 */
export function foldAlike(ranked: readonly Candidate[]): AlikeReports[] {
  const byShape = new Map<number, { reportId: string; alike: string[] }>();
  return ranked.flatMap(({ report: { reportId }, matches }) => {
    const shape = bestOf(matches)?.shape;
    const group = shape === undefined ? undefined : byShape.get(shape);
    group?.alike.push(reportId);
    if (group !== undefined) return [];
    const fresh = { reportId, alike: [] };
    if (shape !== undefined && isSentenceShape(shape)) byShape.set(shape, fresh);
    return [fresh];
  });
}

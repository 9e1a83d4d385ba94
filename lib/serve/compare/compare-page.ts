import { compareFigures, type FigureRow } from '../../compare/compare-figures';
import type { Applicant } from '../../domain/metrics';
import { loadComparison, type Comparison } from './load-comparison';

export interface ComparePage extends Omit<Comparison, 'comparable'> {
  readonly figures: readonly FigureRow[];
}

/** The comparison with its figures for one applicant, differences to the first report. */
export async function comparePage(ids: readonly string[], applicant: Applicant): Promise<ComparePage> {
  const { comparable, ...comparison } = await loadComparison(ids);
  return { ...comparison, figures: compareFigures(comparable, applicant) };
}

import { APPLICANTS, METRIC_KEYS } from './metrics';
import type { Figure } from './report';

const ORDER = new Map(METRIC_KEYS.map((metric, index) => [metric, index]));

const columnOf = ({ applicant }: Figure): number => (applicant === null ? 0 : APPLICANTS.indexOf(applicant));

/** Figures in the order of the codebook. */
export function sortFigures(figures: readonly Figure[]): Figure[] {
  return figures.toSorted(
    (a, b) => (ORDER.get(a.metric) ?? 0) - (ORDER.get(b.metric) ?? 0) || columnOf(a) - columnOf(b),
  );
}

import { APPLICANTS, isMetricKey, METRICS, type Applicant, type MetricKey } from '../domain/metrics';
import { figureRef, type Figure } from '../domain/report';

/** The metric and applicant that a name such as requests.granted/total stands for; null for a name that no figure has. */
export function readRef(ref: string): { metric: MetricKey; applicant: Applicant | null } | null {
  const [metric = '', name, more] = ref.split('/');
  if (!isMetricKey(metric) || more !== undefined) return null;
  const applicant = APPLICANTS.find((known) => known === name) ?? null;
  const isWhole = METRICS[metric].table === 3 ? applicant !== null : name === undefined;
  return isWhole ? { metric, applicant } : null;
}

export function findFigure(figures: readonly Figure[], ref: string): Figure | undefined {
  return figures.find((figure) => figureRef(figure) === ref);
}

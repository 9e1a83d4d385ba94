import { METRICS, isMetricKey, type Form } from '../domain/metrics';
import type { InferenceRule } from '../domain/report';
import type { SumConstraint } from './sum-constraint';
import type { Term } from './figure-table';

const termsOf = ({ left, right }: SumConstraint): Term[] => [...left, ...right];

/** A sum proves something only if some cell of it is known and none was worked out from it. */
export function canProve(sum: SumConstraint, inference: InferenceRule | null): boolean {
  const some = (is: (term: Term) => boolean): boolean => sum.left.some(is) || sum.right.some(is);
  const isCircular = inference !== null && some(({ figure }) => figure?.rule === inference);
  return !isCircular && some(({ figure }) => figure !== null && figure.value !== null);
}

/** True where the forms of both reports print every cell of the sum; `before` is the form of the year before. */
export function isInForms(sum: SumConstraint, form: Form, before: Form): boolean {
  return termsOf(sum).every(({ ref, year }) => {
    const [metric = ''] = ref.split('/');
    const own = year === null ? form : before;
    return isMetricKey(metric) && METRICS[metric].forms.some((printed) => printed === own);
  });
}

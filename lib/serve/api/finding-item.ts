import type { z } from 'zod';
import type { FindingWithBasis } from '../../store/finding-basis';
import { findingView } from '../finding-view';
import { absolute } from './report-item';
import type { Finding } from './schemas';

/** A stored finding as the API gives it. */
export function findingItem(row: FindingWithBasis): z.infer<typeof Finding> {
  const view = findingView(row);
  const { code, severity, verdict, figures, expression, params, source, basis, state, isOpen, decision } =
    view;
  return {
    code,
    severity,
    verdict,
    state,
    isOpen,
    decision,
    figures: [...figures],
    expression,
    params: { ...params },
    source,
    basis: basis && {
      reportId: basis.reportId,
      url: absolute(basis.href),
      organization: basis.organization,
      year: basis.year,
      figures: [...basis.figures],
    },
  };
}

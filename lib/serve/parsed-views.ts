import { figureRef, type Figure, type Finding } from '../domain/report';
import type { FigureView } from './figure-view';
import type { FindingView } from './finding-view';

/** A figure that is not stored, as pages show it. */
export function parsedFigureView(figure: Figure): FigureView {
  const { metric, applicant, value, raw, status, rule, source } = figure;
  return { ref: figureRef(figure), metric, applicant, value, raw, status, rule: rule ?? null, source };
}

/** A finding that is not stored, as pages show it; its id names it within its list. */
export function parsedFindingView(finding: Finding, index: number): FindingView {
  const { code, severity, verdict, figures, expression, params, source } = finding;
  return {
    id: `${index}`,
    code,
    severity,
    verdict,
    figures,
    expression,
    params,
    source,
    basis: null,
    state: 'open',
    isOpen: verdict !== 'holds',
    decision: null,
  };
}

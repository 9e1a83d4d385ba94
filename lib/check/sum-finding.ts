import { figureRef, type FigureRef, type Finding, type Severity, type Verdict } from '../domain/report';
import type { Term } from './figure-table';
import { rangeOf, type SumConstraint } from './sum-constraint';

const SEVERITY: Record<Verdict, Severity> = { violated: 'error', undetermined: 'warning', holds: 'info' };

/** A number as expressions print it: ? where it is not known, in brackets where it was inferred. */
function printed({ figure }: Term): string {
  if (figure?.value == null) return '?';
  return figure.status === 'inferred' ? `[${figure.value}]` : String(figure.value);
}

function expressionOf({ left, right }: SumConstraint, verdict: Verdict): string {
  const side = (terms: readonly Term[]): string => terms.map(printed).join(' + ');
  if (verdict !== 'violated') return `${side(left)} = ${side(right)}`;
  const total = (terms: readonly Term[]): string =>
    terms.length > 1 ? ` = ${Number(rangeOf(terms).min.toFixed(6))}` : '';
  return `${side(left)}${total(left)} ≠ ${side(right)}${total(right)}`;
}

/** The finding of one sum; `suspects` are the cells that could repair it, the fewest that can. */
export function sumFinding(
  constraint: SumConstraint,
  verdict: Verdict,
  suspects: readonly FigureRef[],
): Finding {
  const figures = [...constraint.left, ...constraint.right].flatMap(({ figure }) => (figure ? [figure] : []));
  return {
    code: constraint.code,
    verdict,
    severity: SEVERITY[verdict],
    figures: figures.map(figureRef),
    expression: expressionOf(constraint, verdict),
    params: suspects.length > 0 ? { ...constraint.params, suspects: suspects.join(' ') } : constraint.params,
    source: figures.find((figure) => figure.status === 'printed')?.source ?? null,
  };
}

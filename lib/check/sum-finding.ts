import { flatMap } from '../domain/flat-map';
import type { FigureRef, Finding, Severity, Verdict } from '../domain/report';
import type { Term } from './figure-table';
import type { Repair } from './name-suspects';
import type { SumConstraint } from './sum-constraint';

const SEVERITY: Record<Verdict, Severity> = { violated: 'error', undetermined: 'warning', holds: 'info' };

/** A number as expressions print it: ? where it is not known, in [] where it was inferred, its year where it is another report's. */
function printed({ figure, year }: Term): string {
  const of = year === null ? '' : `〔${year}〕`;
  if (figure?.value == null) return `?${of}`;
  return `${figure.status === 'inferred' ? `[${figure.value}]` : figure.value}${of}`;
}

const known = (terms: readonly Term[]): number =>
  terms.reduce((sum, { figure }) => sum + (figure?.value ?? 0), 0);

function side(terms: readonly Term[]): string {
  let sum = '';
  for (const term of terms) sum += sum === '' ? printed(term) : ` + ${printed(term)}`;
  return sum.includes('-') ? sum.replaceAll('+ -', '− ') : sum;
}

function expressionOf({ left, right, isAtMost }: SumConstraint, verdict: Verdict): string {
  if (verdict !== 'violated') return `${side(left)} ${isAtMost ? '≤' : '='} ${side(right)}`;
  const total = (terms: readonly Term[]): string =>
    terms.length > 1 ? ` = ${Number(known(terms).toFixed(6))}` : '';
  return `${side(left)}${total(left)} ${isAtMost ? '>' : '≠'} ${side(right)}${total(right)}`;
}

function refsOf(terms: readonly Term[]): FigureRef[] {
  return flatMap(terms, ({ figure, ref }) => (figure === null ? [] : ref));
}

/**
 * The finding of one sum; `suspects` are the sets of cells that could repair it, the fewest that can. `versionId` is
 * the other report's where the sum is over two.
 */
export function sumFinding(
  constraint: SumConstraint,
  verdict: Verdict,
  suspects: readonly Repair[],
  versionId: string | null = null,
): Finding {
  const terms = [...constraint.left, ...constraint.right];
  const own = versionId === null ? terms : terms.filter(({ year }) => year === null);
  const sets = suspects.map((cells) => cells.join('+')).join(' ');
  return {
    code: constraint.code,
    verdict,
    severity: verdict === 'violated' && constraint.isSoft ? 'warning' : SEVERITY[verdict],
    figures: refsOf(own),
    expression: expressionOf(constraint, verdict),
    params: sets === '' ? constraint.params : { ...constraint.params, suspects: sets },
    source: own.find(({ figure }) => figure?.status === 'printed')?.figure?.source ?? null,
    ...(versionId === null
      ? {}
      : { basis: { versionId, figures: refsOf(terms.filter(({ year }) => year !== null)) } }),
  };
}

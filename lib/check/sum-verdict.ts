import type { FindingCode } from '../domain/finding-codes';
import { figureRef, type Figure, type FigureRef, type Finding, type Verdict } from '../domain/report';

/** One side of a sum rule: its cells, null where the report has no figure for the cell. */
export interface Term {
  readonly ref: FigureRef;
  readonly figure: Figure | null;
}

/** A number as the expressions print it; an unknown one is ?, an inferred one stands in brackets. */
function printed({ figure }: Term): string {
  if (figure?.value == null) return '?';
  return figure.status === 'inferred' ? `[${figure.value}]` : String(figure.value);
}

const valueOf = ({ figure }: Term): number | null => figure?.value ?? null;

function rangeOf(terms: readonly Term[]): { min: number; max: number } {
  const values = terms.map(valueOf);
  const min = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return { min, max: values.includes(null) ? Number.POSITIVE_INFINITY : min };
}

/** Σ left = Σ right on intervals: an unknown cell is a count, so at least 0. */
function verdictOf(left: readonly Term[], right: readonly Term[]): Verdict {
  const [a, b] = [rangeOf(left), rangeOf(right)];
  if (a.min > b.max + 1e-9 || b.min > a.max + 1e-9) return 'violated';
  return Number.isFinite(a.max) && Number.isFinite(b.max) ? 'holds' : 'undetermined';
}

/** Checks Σ left = Σ right and says so with the numbers; null when not one cell of it is known. */
export function checkSum(
  code: FindingCode,
  left: readonly Term[],
  right: readonly Term[],
  params: Finding['params'],
): Finding | null {
  const terms = [...left, ...right];
  if (terms.every((term) => valueOf(term) === null)) return null;
  const verdict = verdictOf(left, right);
  const side = (part: readonly Term[]): string => part.map(printed).join(' + ');
  const sum = rangeOf(left).min;
  const shown = left.length > 1 && verdict === 'violated' ? ` = ${Number(sum.toFixed(6))}` : '';
  const sign = verdict === 'violated' ? '≠' : '=';
  return {
    code,
    verdict,
    severity: verdict === 'violated' ? 'error' : verdict === 'undetermined' ? 'warning' : 'info',
    figures: terms.flatMap(({ figure }) => (figure ? [figureRef(figure)] : [])),
    expression: `${side(left)}${shown} ${sign} ${side(right)}`,
    params,
    source: terms.find(({ figure }) => figure?.status === 'printed')?.figure?.source ?? null,
  };
}

import type { FindingCode } from '../domain/finding-codes';
import type { Finding, ParsedReport, Verdict } from '../domain/report';
import type { FigureTable, Term } from './figure-table';

/** Σ left = Σ right, as a statutory table promises; with `isAtMost` Σ left ≤ Σ right. */
export interface SumConstraint {
  readonly code: FindingCode;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly params: Finding['params'];
  readonly isAtMost?: true;
  /** A breach may have a reason that no table shows, such as a document that lapsed; it is a warning, no error. */
  readonly isSoft?: true;
}

/** A rule that is a set of sums. Sums of which no cell is known, or that a missing cell was taken from, are left out. */
export type SumRule = (table: FigureTable) => readonly SumConstraint[];

/** A set of sums over a report and the same body's report on the year before. */
export type YearSumRule = (table: FigureTable, before: FigureTable, year: number) => readonly SumConstraint[];

/** A rule that looks at the report as a whole. */
export type Rule = (report: ParsedReport) => readonly Finding[];

export interface Range {
  readonly min: number;
  readonly max: number;
}

const EPSILON = 1e-9;

/** What the cells can add up to: a cell that is not known is a count, so at least 0, or a change, which is anything. */
export function rangeOf(terms: readonly Term[]): Range {
  let min = 0;
  let max = 0;
  for (const { figure, isSigned } of terms) {
    const value = figure?.value ?? null;
    min += value ?? (isSigned ? Number.NEGATIVE_INFINITY : 0);
    max += value ?? Number.POSITIVE_INFINITY;
  }
  return { min, max };
}

/** What Σ right − Σ left would have to grow by for the sum to hold: the bounds of the change that is allowed. */
export function missingOf({ left, right, isAtMost }: SumConstraint): Range {
  return missingBetween(rangeOf(left), rangeOf(right), isAtMost);
}

const isBounded = ({ min, max }: Range): boolean => Number.isFinite(min) && Number.isFinite(max);

function missingBetween(a: Range, b: Range, isAtMost: true | undefined): Range {
  return { min: isAtMost ? Number.NEGATIVE_INFINITY : b.min - a.max, max: b.max - a.min };
}

/** Whether the sum holds for what is printed, whatever the unknown cells are. */
export function verdictOf(constraint: SumConstraint): Verdict {
  const a = rangeOf(constraint.left);
  const b = rangeOf(constraint.right);
  const missing = missingBetween(a, b, constraint.isAtMost);
  if (missing.max < -EPSILON || missing.min > EPSILON) return 'violated';
  const isCertain = constraint.isAtMost ? a.max <= b.min + EPSILON : isBounded(a) && isBounded(b);
  return isCertain ? 'holds' : 'undetermined';
}

/** True where the change leaves the sum possible. */
export function allows({ min, max }: Range, change: number): boolean {
  return change >= min - EPSILON && change <= max + EPSILON;
}

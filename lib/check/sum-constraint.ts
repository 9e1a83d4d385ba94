import type { FindingCode } from '../domain/finding-codes';
import type { Finding, ParsedReport, Verdict } from '../domain/report';
import type { FigureTable, Term } from './figure-table';

/** Σ left = Σ right, as a statutory table promises. */
export interface SumConstraint {
  readonly code: FindingCode;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly params: Finding['params'];
}

/** A rule that is a set of sums. Sums of which no cell is known, or that a missing cell was taken from, are left out. */
export type SumRule = (table: FigureTable) => readonly SumConstraint[];

/** A rule that looks at the report as a whole. */
export type Rule = (report: ParsedReport) => readonly Finding[];

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What the cells can add up to: a cell that is not known is a count, so at least 0. */
export function rangeOf(terms: readonly Term[]): Range {
  const values = terms.map(({ figure }) => figure?.value ?? null);
  const min = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return { min, max: values.includes(null) ? Number.POSITIVE_INFINITY : min };
}

const EPSILON = 1e-9;

/** Whether Σ left = Σ right holds for what is printed, whatever the unknown cells are. */
export function verdictOf({ left, right }: SumConstraint): Verdict {
  const [a, b] = [rangeOf(left), rangeOf(right)];
  if (a.min > b.max + EPSILON || b.min > a.max + EPSILON) return 'violated';
  return Number.isFinite(a.max) && Number.isFinite(b.max) ? 'holds' : 'undetermined';
}

import { z } from 'zod';
import { FINDING_CODES, type FindingCode } from '../domain/finding-codes';
import type { FindingState } from '../domain/finding-state';
import type { Severity, Source, Verdict } from '../domain/report';
import { reportPath } from '../domain/addresses';
import type { FindingWithBasis } from '../store/finding-basis';

/** The other report a finding rests on, and its figures that are involved. */
export interface BasisView {
  readonly reportId: string;
  readonly organization: string;
  readonly year: number;
  readonly href: string;
  readonly figures: readonly string[];
}

/** What the editors said of a finding last. */
export interface DecisionView {
  readonly state: FindingState;
  readonly comment: string;
  /** ISO time. */
  readonly at: string;
  /** The numbers it was said of. */
  readonly numbers: string;
  /** False where the finding now has other numbers, and so is open again. */
  readonly isOnTheseNumbers: boolean;
}

/** A finding as pages show it; its sentence is the catalogue's `findings.<code>`, filled with `params`. */
export interface FindingView {
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly figures: readonly string[];
  readonly expression: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly source: Source | null;
  /** Null where the report alone is enough. */
  readonly basis: BasisView | null;
  readonly state: FindingState;
  /** Violated or undetermined, and neither explained nor dismissed. */
  readonly isOpen: boolean;
  /** Null where nobody ever decided on it. */
  readonly decision: DecisionView | null;
}

const Params = z.record(z.string(), z.union([z.string(), z.number()]));

/** A stored finding for display. Throws when its code is not one of the archive's. */
export function findingView(row: FindingWithBasis): FindingView {
  const code = FINDING_CODES.find((known) => known === row.code);
  if (code === undefined) throw new Error(`Stored finding of an unknown code: ${row.code}`);
  const { page, line, start, end } = row;
  return {
    id: row.id,
    code,
    severity: row.severity,
    verdict: row.verdict,
    figures: row.figures,
    expression: row.expression,
    params: Params.parse(row.params),
    source: line === null || start === null || end === null ? null : { page, line, start, end },
    basis: basisView(row.basisVersion, row.basisFigures),
    state: row.state,
    isOpen: row.isOpen,
    decision: decisionView(row),
  };
}

function decisionView({ decision, numbers }: FindingWithBasis): DecisionView | null {
  if (decision === null) return null;
  const { state, comment, at, expression } = decision;
  const isOnTheseNumbers = expression === numbers;
  return { state, comment, at: at.toISOString(), numbers: expression, isOnTheseNumbers };
}

/** The report a stored finding rests on, for display. */
export function basisView(
  version: FindingWithBasis['basisVersion'],
  figures: readonly string[],
): BasisView | null {
  if (version === null) return null;
  const { id, year, organization } = version.report;
  const { name, slug, divisionCode } = organization;
  const href = reportPath({ divisionCode, organizationSlug: slug, year });
  return { reportId: id, organization: name, year, href, figures };
}

import type { Finding, InferenceRule, ParsedReport } from '../domain/report';
import type { FindingCode } from '../domain/finding-codes';
import { balance } from './balance';
import { narrativeClaims } from './claims/narrative-claims';
import { columnSum } from './column-sum';
import { disputesSum } from './disputes-sum';
import { figureTable } from './figure-table';
import { nameSuspects } from './name-suspects';
import { publishedLate } from './published-late';
import { rowSum } from './row-sum';
import { rulesCompetence } from './rules-competence';
import { verdictOf, type Rule, type SumConstraint, type SumRule } from './sum-constraint';
import { sumFinding } from './sum-finding';
import { wholeCounts } from './whole-counts';

/** Every sum the archive tries, in the order its findings are listed. */
const SUM_RULES: readonly SumRule[] = [balance, columnSum, rowSum, disputesSum];
const RULES: readonly Rule[] = [wholeCounts, rulesCompetence, publishedLate, narrativeClaims];

const TAKEN_FROM: Partial<Record<FindingCode, InferenceRule>> = {
  row_sum: 'row_total',
  disputes_sum: 'row_total',
  column_sum: 'column_total',
  balance: 'balance',
};

/** A sum proves something only if some cell of it is known and none was worked out from it. */
function canProve({ code, left, right }: SumConstraint): boolean {
  const figures = [...left, ...right].map((term) => term.figure);
  const circular = figures.some((figure) => figure?.rule !== undefined && figure.rule === TAKEN_FROM[code]);
  return !circular && figures.some((figure) => figure?.value != null);
}

/** Tries every rule on a report. The report itself is not changed. */
export function checkReport(report: ParsedReport): Finding[] {
  const table = figureTable(report);
  const constraints = SUM_RULES.flatMap((rule) => rule(table)).filter(canProve);
  const suspects = nameSuspects(constraints);
  return [
    ...constraints.map((constraint) =>
      sumFinding(constraint, verdictOf(constraint), suspects.get(constraint) ?? []),
    ),
    ...RULES.flatMap((rule) => rule(report)),
  ];
}

import type { Finding, ParsedReport } from '../domain/report';
import { flatMap } from '../domain/flat-map';
import { figureTable, type FigureTable } from './figure-table';
import { nameSuspects } from './name-suspects';
import { canProve } from './prove-sum';
import { REPORT_RULES, SUM_RULES } from './rules';
import { verdictOf, type SumConstraint } from './sum-constraint';
import { sumFinding } from './sum-finding';

/** The sums of a report's own tables that can prove something. */
export function ownSums(table: FigureTable): SumConstraint[] {
  return flatMap(SUM_RULES, ({ sums, inference }) => sums(table).filter((sum) => canProve(sum, inference)));
}

/** Tries every rule that needs this report alone. The report itself is not changed. */
export function checkReport(report: ParsedReport): Finding[] {
  const sums = ownSums(figureTable(report));
  const suspects = nameSuspects(sums);
  return [
    ...sums.map((sum) => sumFinding(sum, verdictOf(sum), suspects.get(sum) ?? [])),
    ...flatMap(REPORT_RULES, ({ check }) => check(report)),
  ];
}

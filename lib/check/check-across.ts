import type { Finding } from '../domain/report';
import { flatMap } from '../domain/flat-map';
import { ownSums } from './check-report';
import type { CheckedReport, OtherReport } from './checked-report';
import { figureTable } from './figure-table';
import { nameSuspects } from './name-suspects';
import { canProve, isInForms } from './prove-sum';
import { ACROSS_RULES, YEAR_SUM_RULES } from './rules';
import { verdictOf } from './sum-constraint';
import { sumFinding } from './sum-finding';

/** The sums over two years. A suspect is looked for among the cells of both, so their own sums are tried with them. */
function checkYears(report: CheckedReport, before: OtherReport): Finding[] {
  const tables = [figureTable(report), figureTable(before, before.year)] as const;
  const sums = flatMap(YEAR_SUM_RULES, (rule) => rule.sums(...tables, before.year)).filter(
    (sum) => canProve(sum, null) && isInForms(sum, report.form, before.form),
  );
  const suspects = nameSuspects([...sums, ...flatMap(tables, ownSums)]);
  return sums.map((sum) => sumFinding(sum, verdictOf(sum), suspects.get(sum) ?? [], before.versionId));
}

/**
 * Tries every rule that needs other reports: `others` are the same body's on other years, and those of any body that
 * may share the report's text. Every finding names the report it rests on as its basis.
 */
export function checkAcross(report: CheckedReport, others: readonly OtherReport[]): Finding[] {
  const before = others.find(
    ({ organizationId, year }) => organizationId === report.organizationId && year === report.year - 1,
  );
  return [
    ...(before ? checkYears(report, before) : []),
    ...flatMap(ACROSS_RULES, ({ check }) => check(report, others)),
  ];
}

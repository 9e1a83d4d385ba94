import { checkReport } from '../check/check-report';
import { REPORT_RULES, SUM_RULES } from '../check/rules';
import type { FindingCode } from '../domain/finding-codes';
import type { Finding, ParsedReport } from '../domain/report';

const CHECKED: ReadonlySet<FindingCode> = new Set([
  ...SUM_RULES.map(({ code }) => code),
  ...REPORT_RULES.flatMap(({ codes }) => codes),
]);

/** True for what was noticed while reading; false for what a rule found and can find again. */
export function isNotice({ code, basis }: Finding): boolean {
  return basis === undefined && !CHECKED.has(code);
}

/** The report with what its own rules find now in place of what they found before; what was noticed while reading stays. */
export function checkAnew(report: ParsedReport): ParsedReport {
  return { ...report, findings: [...report.findings.filter(isNotice), ...checkReport(report)] };
}

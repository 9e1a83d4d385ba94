import type { Finding, ParsedReport } from '../domain/report';
import { balance } from './balance';
import { columnSum } from './column-sum';
import { disputesSum } from './disputes-sum';
import { rowSum } from './row-sum';
import type { Rule } from './rule';
import { wholeCounts } from './whole-counts';

/** Every rule the archive tries, in the order its findings are listed. */
export const RULES: readonly Rule[] = [balance, columnSum, rowSum, disputesSum, wholeCounts];

/** Tries every rule on a report. The report itself is not changed. */
export function checkReport(report: ParsedReport): Finding[] {
  return RULES.flatMap((rule) => rule(report));
}

import type { FindingCode } from '../domain/finding-codes';
import type { InferenceRule } from '../domain/report';
import { amountJump } from './amount-jump';
import { amountUnit } from './amount-unit';
import { balance } from './balance';
import { carryOver } from './carry-over';
import type { AcrossRule } from './checked-report';
import { narrativeClaims } from './claims/narrative-claims';
import { columnSum } from './column-sum';
import { disputesSum } from './disputes-sum';
import { inForceTotal } from './in-force-total';
import { itemsTotal } from './items-total';
import { periodCovered } from './period-covered';
import { processingFee } from './processing-fee';
import { publicTotal } from './public-total';
import { publishedEarly } from './published-early';
import { publishedLate } from './published-late';
import { rowSum } from './row-sum';
import { rulesCompetence } from './rules-competence';
import { sameText } from './same-text/same-text';
import type { Rule, SumRule, YearSumRule } from './sum-constraint';
import { statisticsAddUp } from './statistics-add-up';
import { wholeCounts } from './whole-counts';

/** Sums within a report; `inference` names what the reader may have taken a missing cell of them from. */
export interface ListedSums {
  readonly code: FindingCode;
  readonly sums: SumRule;
  readonly inference: InferenceRule;
}

/** Every rule the archive tries, by what it reads and in the order its findings are listed. What was noticed while reading, such as a part that is missing, is said by the reader. */
export const SUM_RULES: readonly ListedSums[] = [
  { code: 'balance', sums: balance, inference: 'balance' },
  { code: 'column_sum', sums: columnSum, inference: 'column_total' },
  { code: 'row_sum', sums: rowSum, inference: 'row_total' },
  { code: 'disputes_sum', sums: disputesSum, inference: 'row_total' },
];

/** Rules on one report. */
export const REPORT_RULES: readonly { readonly codes: readonly FindingCode[]; readonly check: Rule }[] = [
  { codes: ['impossible_count'], check: wholeCounts },
  { codes: ['statistic_sum', 'statistic_part'], check: statisticsAddUp },
  { codes: ['amount_unit'], check: amountUnit },
  { codes: ['processing_fee'], check: processingFee },
  { codes: ['rules_competence'], check: rulesCompetence },
  { codes: ['period_covered'], check: periodCovered },
  { codes: ['published_early'], check: publishedEarly },
  { codes: ['published_late'], check: publishedLate },
  {
    codes: [
      'claim_agrees',
      'claim_explained',
      'claim_contradicts',
      'claim_undetermined',
      'sentence_sum',
      'sentence_balance',
      'claims_beyond_tables',
    ],
    check: narrativeClaims,
  },
];

/** Sums over a report and the same body's report on the year before. */
export const YEAR_SUM_RULES: readonly { readonly code: FindingCode; readonly sums: YearSumRule }[] = [
  { code: 'carry_over', sums: carryOver },
  { code: 'in_force_total', sums: inForceTotal },
  { code: 'public_total', sums: publicTotal },
  { code: 'items_total', sums: itemsTotal },
];

/** Rules on a report beside others: the same body's, and those that share its text. */
export const ACROSS_RULES: readonly { readonly code: FindingCode; readonly check: AcrossRule }[] = [
  { code: 'amount_jump', check: amountJump },
  { code: 'same_text', check: sameText },
];

/** What one annual report is, as it passes from stage to stage. */
import type { Box } from './document';
import type { FindingCode } from './finding-codes';
import { APPLICANTS, METRIC_KEYS, type Applicant, type Form, type MetricKey } from './metrics';

/** A place in the extracted text. Offsets are UTF-16 units, `end` exclusive; `line` counts from 1. */
export interface Source {
  readonly page: number | null;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export const SECTION_KINDS = ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'other'] as const;
/** 六个部分, in statutory order. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Short statutory headings (2021 form), for display where a report lost its own. */
export const SECTION_LABELS: Record<SectionKind, string> = {
  overview: '总体情况',
  disclosure: '主动公开政府信息情况',
  requests: '收到和处理政府信息公开申请情况',
  disputes: '政府信息公开行政复议、行政诉讼情况',
  problems: '存在的主要问题及改进情况',
  other: '其他需要报告的事项',
};

/** One of the six parts. `heading` is null where the document lost it; `ordinal` is 1 to 6. */
export interface ParsedSection {
  readonly kind: SectionKind;
  readonly ordinal: number;
  readonly heading: string | null;
  /** The part's own text, heading excluded; equals the extracted text between the offsets of `source`. */
  readonly text: string;
  readonly source: Source;
}

export const FIGURE_STATUSES = [
  'printed',
  'inferred',
  'blank',
  'not_applicable',
  'unreadable',
  'corrected',
] as const;
/** How a figure's value is known. 0 is never a default. */
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

export const INFERENCE_RULES = ['row_total', 'column_total', 'balance'] as const;
/**
 * Which sum left exactly one value: `row_total` (the six applicants and 总计), `column_total`
 * (the outcomes and （七）总计), `balance` (一 + 二 = （七） + 四).
 */
export type InferenceRule = (typeof INFERENCE_RULES)[number];

/** A number of a statutory table. `value` is null unless it is known; `raw` is what the cell prints, '' where nothing is. */
export interface Figure {
  readonly metric: MetricKey;
  readonly applicant: Applicant | null;
  readonly value: number | null;
  readonly raw: string;
  readonly status: FigureStatus;
  /** Present exactly when `status` is `inferred`. */
  readonly rule?: InferenceRule;
  /** The cell; for an inferred figure the row it belongs to, or the row its sum was taken from. */
  readonly source: Source;
  /** The cell on its page, where the format has pages. */
  readonly box?: Box;
}

/** `requests.granted/total`, or `disclosure.fees.amount` where the table has no applicants. */
export type FigureRef = MetricKey | `${MetricKey}/${Applicant}`;

/** Made once: a list that looks a name up finds the same text faster than an equal one. */
const REFS = Object.fromEntries(
  METRIC_KEYS.map((metric) => [
    metric,
    Object.fromEntries(APPLICANTS.map((applicant) => [applicant, `${metric}/${applicant}`])),
  ]),
) as Readonly<Record<MetricKey, Readonly<Record<Applicant, FigureRef>>>>;

/** The permanent name of a figure within its report. */
export function figureRef({
  metric,
  applicant,
}: {
  metric: MetricKey;
  applicant: Applicant | null;
}): FigureRef {
  return applicant === null ? metric : REFS[metric][applicant];
}

/** A row of the table of statistics (统计表) that reports before 2019 print. It is no figure of the statutory forms. */
export interface Statistic {
  /** Name of a known row, such as statistics.disclosed.total; null for a row that only its label names. */
  readonly key: string | null;
  /** As printed, with its number and 其中. */
  readonly label: string;
  /** What is printed over the value where the table has several columns of values. */
  readonly column: string | null;
  /** As printed; null where the row names none. */
  readonly unit: string | null;
  readonly value: number | null;
  readonly raw: string;
  readonly status: Exclude<FigureStatus, 'inferred' | 'corrected'>;
  /** The cell of the value; the label where the row has none. */
  readonly source: Source;
}

export const VERDICTS = ['holds', 'violated', 'undetermined'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** 核查结果: one thing checked or noticed, as data; its sentence comes from the message catalogue by `code`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly figures: readonly FigureRef[];
  /** The rule with its numbers, such as `29 + 1 + 0 = 30`; '' where nothing was computed. Unknown numbers print as ?. */
  readonly expression: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly source: Source | null;
  /** Present where the finding rests on another report as well. */
  readonly basis?: FindingBasis;
}

/** The other report a finding rests on, and its figures that are involved. */
export interface FindingBasis {
  readonly versionId: string;
  readonly figures: readonly FigureRef[];
}

export const ORGANIZATION_KINDS = ['government', 'office', 'department', 'township', 'other'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export interface ParsedOrganization {
  readonly name: string;
  readonly kind: OrganizationKind;
}

/** `central` is no division: where bodies of the central government belong. */
export const DIVISION_LEVELS = ['central', 'province', 'prefecture', 'county', 'township'] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

/** 行政区划: six digits (GB/T 2260), nine for a township. */
export interface DivisionRef {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
}

/** Why something is a candidate: what its name is to the printed one, or where it is named. */
export const CANDIDATE_REASONS = [
  'ambiguous_name',
  'similar_name',
  'former_name',
  'file_name',
  'page_title',
  'preamble',
  'signature',
  'contact',
  'opening',
  'publisher',
  'website',
] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

/** A possible reading that is not certain enough to be taken, with the reason in words of the catalogue. */
export interface Candidate<T> {
  readonly value: T;
  readonly reason: CandidateReason;
}

/** 统计期限 as printed. Dates are ISO (YYYY-MM-DD), null where one is not printed or has lost characters. */
export interface CoveredPeriod {
  readonly from: string | null;
  readonly to: string | null;
  /** The dates as printed, white space dropped. */
  readonly raw: string;
  readonly source: Source;
}

/** Everything read from one document. Null means not certain, never a default. */
export interface ParsedReport {
  readonly title: string | null;
  readonly year: number | null;
  readonly form: Form;
  readonly division: DivisionRef | null;
  readonly organization: ParsedOrganization | null;
  /** ISO date (YYYY-MM-DD) the report was published, when printed. */
  readonly publishedOn: string | null;
  /** The period the figures cover, when printed. */
  readonly period: CoveredPeriod | null;
  readonly sections: readonly ParsedSection[];
  readonly figures: readonly Figure[];
  /** Rows of the tables of statistics, in printed order; empty where none is printed. */
  readonly statistics: readonly Statistic[];
  readonly findings: readonly Finding[];
  readonly divisionCandidates: readonly Candidate<DivisionRef>[];
  readonly organizationCandidates: readonly Candidate<ParsedOrganization>[];
}

import type { Form } from '../domain/metrics';
import type { Figure, Finding } from '../domain/report';
import type { TextPrint } from './same-text/text-prints';

/** What rules over several reports need of one. */
export interface CheckedReport {
  readonly organizationId: string;
  /** Names the body in sentences. */
  readonly organization: string;
  readonly year: number;
  readonly form: Form;
  readonly isSample: boolean;
  readonly figures: readonly Figure[];
  readonly prints: readonly TextPrint[];
}

/** A report that another one is held against. */
export interface OtherReport extends CheckedReport {
  readonly versionId: string;
}

/** A rule on a report beside others, which are the same body's on other years and those of any body that may share its text. */
export type AcrossRule = (report: CheckedReport, others: readonly OtherReport[]) => readonly Finding[];

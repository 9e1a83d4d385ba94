import type { Applicant, MetricKey } from '../../domain/metrics';
import type { FigureRef, Source } from '../../domain/report';

/** 不予公开, 无法提供, 不予处理, 其他处理: rows of table 3 that narratives add up. */
export type OutcomeGroup = 'denied' | 'unavailable' | 'not_processed' | 'other_handling';

export type DisputeCount =
  'reconsideration' | 'litigation' | 'litigation_direct' | 'litigation_after' | 'all';

/** What a number of the narrative counts, in terms of the tables. */
export type Count =
  | { readonly of: 'received' | 'carried_in' | 'handled' | 'carried_out' | 'granted_or_partly' }
  | { readonly of: 'group'; readonly group: OutcomeGroup; readonly row: MetricKey | null }
  | { readonly of: 'metric'; readonly metric: MetricKey; readonly otherwise?: readonly MetricKey[] }
  | { readonly of: 'applicants'; readonly applicants: readonly Applicant[] }
  | { readonly of: 'disputes'; readonly disputes: DisputeCount; readonly result: DisputeResult | null };

export type DisputeResult = 'upheld' | 'corrected' | 'pending';

/** A number in a sentence. Offsets are units of the folded sentence; `end` is behind the unit. */
export interface TextNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The digits as printed, folded; 0 where the text says there was none. */
  readonly raw: string;
  readonly unit: string;
  /** 余, 多, 约 … stand beside it, so it cannot be compared. */
  readonly rounded: boolean;
  /** The clause it ends, from behind the last comma or number. */
  readonly left: string;
  readonly leftStart: number;
  /** What follows up to the next comma. */
  readonly right: string;
}

/** A statement of the narrative about a table of the report. */
export interface Claim {
  readonly count: Count;
  readonly number: TextNumber;
  /** `part` where it speaks of one body out of those the report covers, whose figures no table shows. */
  readonly scope: 'own' | 'part';
  /** False where only agreement says that the table is meant, such as documents put on a website. */
  readonly isCertain: boolean;
}

/** How a number that is not the figure itself follows from the table. */
export type Explanation =
  | 'received_and_carried_in'
  | 'handled'
  | 'balance'
  | 'named_row'
  | 'granted_and_partly'
  | 'without_dropped'
  | 'concluded';

export type ClaimVerdict = 'agrees' | 'explained' | 'contradicts' | 'cannot_tell';

/** What was found out about one statement. `expression` has the numbers, `figures` the cells concerned. */
export interface Judgement {
  /** What the number counts; `sentence_sum` for a sum printed in the text alone. */
  readonly claim: string;
  readonly verdict: ClaimVerdict;
  readonly scope: Claim['scope'];
  readonly how: Explanation | null;
  readonly figures: readonly FigureRef[];
  readonly expression: string;
  /** The clause as printed. */
  readonly quote: string;
  readonly source: Source;
  readonly raw: string;
}

import type { Applicant, MetricKey } from '../../domain/metrics';
import type { FigureRef, Source } from '../../domain/report';

/** 不予公开, 无法提供, 不予处理, 其他处理: rows of table 3 that narratives add up. */
export type OutcomeGroup = 'denied' | 'unavailable' | 'not_processed' | 'other_handling';

export type DisputeCount =
  'reconsideration' | 'litigation' | 'litigation_direct' | 'litigation_after' | 'all';

export type DisputeResult = 'upheld' | 'corrected' | 'other' | 'pending';

/** What narratives count and no statutory table does. */
export type UntabledSubject =
  | 'published'
  | 'interpretations'
  | 'messages'
  | 'proposals'
  | 'items'
  | 'training'
  | 'media'
  | 'accountability'
  | 'on_time';

/** What a number of the narrative counts, in terms of the tables. */
export type Count =
  | { readonly of: 'received' | 'carried_in' | 'handled' | 'carried_out' | 'granted_or_partly' }
  /** 全部办结: nothing is left for the next year. */
  | { readonly of: 'all_handled' }
  | { readonly of: 'group'; readonly group: OutcomeGroup; readonly row: MetricKey | null }
  | { readonly of: 'metric'; readonly metric: MetricKey; readonly otherwise?: readonly MetricKey[] }
  | { readonly of: 'applicants'; readonly applicants: readonly Applicant[] }
  | { readonly of: 'disputes'; readonly disputes: DisputeCount; readonly result: DisputeResult | null }
  /** 信息处理费, which the forms leave to the text of part six. */
  | { readonly of: 'information_fee' }
  | { readonly of: 'untabled'; readonly subject: UntabledSubject };

/** How far a rounded number may be from the count: 100余件 over it, 近100件 under it, 约100件 either. */
export type Rounding = 'over' | 'under' | 'about';

/** A number in a sentence. Offsets are units of the folded sentence; `end` is behind the unit. */
export interface TextNumber {
  readonly start: number;
  readonly end: number;
  /** With 万 and 亿 multiplied out, except in amounts of money. */
  readonly value: number;
  /** The digits as printed, folded; 0 where the text says there was none. */
  readonly raw: string;
  readonly unit: string;
  readonly rounding: Rounding | null;
  /** What its last printed digit stands for. */
  readonly step: number;
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
  | 'concluded'
  | 'rounded';

export type ClaimVerdict = 'agrees' | 'explained' | 'contradicts' | 'cannot_tell';

/** What was found out about one statement. `expression` has the numbers, `figures` the cells concerned. */
export interface Judgement {
  /**
   * What the number counts; `sentence_sum` for a sum printed in the text alone, `sentence_balance` where received
   * and handled of one sentence balance.
   */
  readonly claim: string;
  readonly verdict: ClaimVerdict;
  readonly scope: Claim['scope'];
  readonly how: Explanation | null;
  readonly figures: readonly FigureRef[];
  readonly expression: string;
  /** False where no cell of this report's tables counts what the number counts. */
  readonly hasTable: boolean;
  /** The clause as printed. */
  readonly quote: string;
  readonly source: Source;
  readonly raw: string;
}

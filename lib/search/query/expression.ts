import type { FigureComparison } from '../../domain/figure-comparison';
import type { SectionKind } from '../../domain/report';
import type { Condition } from './syntax';

/** Parts in which words are looked for; null stands for what is outside all parts. */
export type Scope = readonly (SectionKind | null)[];

/** What must be true of a report, with its words as numbers of needles and its figures as numbers of comparisons. */
export type Expression =
  | { readonly type: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly type: 'not'; readonly of: Expression }
  /** Every one of the needles stands in the report; several are the stretches of one long phrase. */
  | { readonly type: 'holds'; readonly needles: readonly number[] }
  /** The words inside stand in these parts. */
  | { readonly type: 'within'; readonly scope: Scope; readonly of: Expression }
  | { readonly type: 'is'; readonly condition: Exclude<Condition, { field: 'figure' }> }
  | { readonly type: 'figure'; readonly comparison: number };

export interface QueryPlan {
  /** Null when nothing is asked. */
  readonly expression: Expression | null;
  /** Folded texts to be found and marked. The numbers of `holds` count these first, then `excluded`. */
  readonly needles: readonly string[];
  /** Folded texts that only exclude. */
  readonly excluded: readonly string[];
  /** Per needle the parts it is looked for in; null for anywhere. */
  readonly scopes: readonly (Scope | null)[];
  /** All words that must stand there, as one folded phrase, which ranks higher; null for fewer than two or a long one. */
  readonly phrase: string | null;
  readonly comparisons: readonly FigureComparison[];
}

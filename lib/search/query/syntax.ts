import type { FigureComparison } from '../../domain/figure-comparison';
import type { OrganizationKind, SectionKind } from '../../domain/report';

/** Where something stands in the query as typed: UTF-16 units, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A place by the name or code typed; every division of that name. */
export interface NamedPlaces {
  readonly name: string;
  readonly codes: readonly string[];
}

/** What a report must be, whatever its words. Lists: any of their values. */
export type Condition =
  | { readonly field: 'year'; readonly ranges: readonly (readonly [first: number, last: number])[] }
  | { readonly field: 'in'; readonly places: readonly NamedPlaces[] }
  | { readonly field: 'section'; readonly sections: readonly SectionKind[] }
  | { readonly field: 'kind'; readonly kinds: readonly OrganizationKind[] }
  | { readonly field: 'figure'; readonly comparison: FigureComparison };

export type Token =
  { readonly type: 'open' | 'close' | 'or' | 'not'; readonly place: Place } | TermNode | ConditionNode;

/** A word or a quoted phrase as typed. */
export interface TermNode {
  readonly type: 'term';
  readonly text: string;
  readonly quoted: boolean;
  readonly place: Place;
}

export interface ConditionNode {
  readonly type: 'condition';
  readonly condition: Condition;
  readonly place: Place;
}

/** A query as it was understood. */
export type QueryNode =
  | TermNode
  | ConditionNode
  | { readonly type: 'not'; readonly of: QueryNode; readonly place: Place }
  | { readonly type: 'all' | 'any'; readonly of: readonly QueryNode[]; readonly place: Place };

import type { DivisionRef, FigureRef, ParsedOrganization, SectionKind, Source } from './report';

export const CORRECTION_KINDS = ['title', 'published_on', 'identity', 'section', 'figure'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Whose report it is and for which year, as a person gives it. */
export interface CorrectedIdentity {
  readonly division: DivisionRef;
  readonly organization: ParsedOrganization;
  readonly year: number;
}

/** Where a part stands in the text; `heading` is null where the document lost it. */
export interface CorrectedSection {
  readonly heading: string | null;
  /** The part's own text, heading excluded. */
  readonly source: Source;
}

/**
 * What a person says of a cell. `corrected` has a value; the others have none. Without a `source` the cell stays where
 * it was read.
 */
export interface CorrectedFigure {
  readonly value: number | null;
  readonly status: 'corrected' | 'unreadable' | 'blank' | 'not_applicable';
  readonly source?: Source;
}

/** 更正: one thing that a person sets, and what it is from then on. Null takes the thing away, or says it is not printed. */
export type Change =
  | { readonly kind: 'title'; readonly target: ''; readonly after: string | null }
  /** ISO date (YYYY-MM-DD). */
  | { readonly kind: 'published_on'; readonly target: ''; readonly after: string | null }
  | { readonly kind: 'identity'; readonly target: ''; readonly after: CorrectedIdentity }
  | { readonly kind: 'section'; readonly target: SectionKind; readonly after: CorrectedSection | null }
  | { readonly kind: 'figure'; readonly target: FigureRef; readonly after: CorrectedFigure | null };

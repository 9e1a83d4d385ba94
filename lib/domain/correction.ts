import type {
  DivisionRef,
  Figure,
  FigureRef,
  ParsedOrganization,
  ParsedSection,
  SectionKind,
  Source,
} from './report';

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

/** Names a part: its kind, or its kind and ordinal where the report has several parts of that kind. */
export type SectionTarget = SectionKind | `${SectionKind}:${number}`;

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
  | { readonly kind: 'section'; readonly target: SectionTarget; readonly after: CorrectedSection | null }
  | { readonly kind: 'figure'; readonly target: FigureRef; readonly after: CorrectedFigure | null };

/** What was read where a person set something; null where nothing was. */
export type ReadBefore =
  | string
  | null
  | {
      readonly division: DivisionRef | null;
      readonly organization: ParsedOrganization | null;
      readonly year: number | null;
    }
  | Pick<ParsedSection, 'heading' | 'source'>
  | Pick<Figure, 'value' | 'raw' | 'status' | 'rule' | 'source'>;

/** A correction that holds for a version. */
export interface HeldCorrection {
  readonly change: Change;
  readonly before: ReadBefore;
  readonly reason: string;
  /** Null when the person's account is gone. */
  readonly createdById: string | null;
  readonly createdAt: Date;
}

/** Takes a correction back: what was read holds again. */
export type Undo = Pick<Change, 'kind' | 'target'>;

/** Why a change cannot be made. The catalogue's sentence `appErrors.invalid_change` has words for each. */
export const CHANGE_PROBLEMS = [
  'set_twice',
  'figure_unknown',
  'value_missing',
  'value_too_many',
  'source_missing',
  'source_outside',
  'section_unknown',
  'sections_overlap',
  'nothing_to_undo',
] as const;
export type ChangeProblemCode = (typeof CHANGE_PROBLEMS)[number];

export interface ChangeProblem {
  readonly code: ChangeProblemCode;
  /** The change's target, such as requests.granted/total. */
  readonly target: string;
}

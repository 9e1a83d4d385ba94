import type { Change } from '../../compare/copies/kind-of-change';
import type { Direction } from '../../compare/copies/direction-of';
import type { OrganizationKind } from '../../domain/report';

/** A passage's place in its report. Offsets are UTF-16 units of the report's text. */
export interface PassagePlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
}

/** Where a passage stands in another report, or nearly so. */
export interface CopyView extends PassagePlace {
  readonly reportId: string;
  /** The report's page, opened at the place. */
  readonly href: string;
  /** The two reports side by side, the earlier first. */
  readonly compareHref: string;
  readonly organization: { readonly name: string; readonly slug: string; readonly kind: OrganizationKind };
  readonly division: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly publishedOn: string | null;
  readonly isSameBody: boolean;
  readonly changed: Change;
  /** How much of the words is the same, names, years and numbers left out: 0 to 1. */
  readonly alike: number;
  readonly direction: Direction;
}

export interface CopiedPassage extends PassagePlace {
  readonly length: number;
  /** How many bodies use the set phrase; null for what is none. */
  readonly commonTo: number | null;
  /** The body's own reports first, then by year. */
  readonly copies: readonly CopyView[];
}

import type { OrganizationKind, SectionKind } from '../domain/report';
import type { Passage } from './passage';
import { isSentenceShape } from './shape-of';

/** What to look for, already folded. */
export interface Needles {
  readonly needles: readonly string[];
  readonly phrase: string | null;
}

/** Passages of one report that matched alike: one passage, or all of a section put together. */
export interface Match {
  readonly reportId: string;
  readonly year: number;
  readonly kind: OrganizationKind;
  readonly divisionPath: readonly string[];
  readonly section: SectionKind | null;
  readonly isTitle: boolean;
  /** Passages that hold each needle, in the needles' order. */
  readonly counts: readonly number[];
  /** Passages that hold every needle. */
  readonly together: number;
  /** Passages that hold the whole query as one phrase. */
  readonly phrases: number;
  /** The passage that holds most; null in a title. */
  readonly best: BestPassage | null;
}

export interface BestPassage {
  /** How many needles it holds, the whole phrase counted in; between equals a sentence is better. */
  readonly rank: number;
  /** See `shapeOf`. */
  readonly shape: number;
}

/** The passage that is shown first of a report, as far as its matches tell. */
export function bestOf(matches: readonly Match[]): BestPassage | null {
  let found: BestPassage | null = null;
  for (const { best } of matches) if (best !== null && best.rank > (found?.rank ?? 0)) found = best;
  return found;
}

/** How good a passage is that holds so many needles. */
export function passageRank(held: number, holdsPhrase: boolean, shape: number): number {
  return held + (holdsPhrase ? 1 : 0) + (isSentenceShape(shape) ? 0.25 : 0);
}

export interface Matches {
  readonly matches: readonly Match[];
  /** False when there are too many for the engine to look at. */
  readonly complete: boolean;
}

/** The two questions an engine answers; totals, facets, order and highlights are computed from them alike. */
export interface PassageStore {
  /** Every passage that holds a needle, checked exactly. */
  match(needles: Needles): Promise<Matches>;
  /** The passages of these reports that hold a needle, with their text. */
  read(reportIds: readonly string[], needles: Needles): Promise<Passage[]>;
}

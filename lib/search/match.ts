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
  /** The passages that hold most; null in a title. */
  readonly best: BestPassages | null;
}

export interface BestPassages {
  /** How many needles each of them holds, the whole phrase counted in; between equals a sentence is better. */
  readonly rank: number;
  /** `shapeOf` each of them. */
  readonly shapes: readonly number[];
}

/** The shapes of the passages that hold most in a whole report. */
export function bestShapes(matches: readonly Match[]): readonly number[] {
  let rank = 0;
  let shapes: readonly number[] = [];
  for (const { best } of matches) {
    if (best === null || best.rank < rank) continue;
    shapes = best.rank > rank ? best.shapes : [...shapes, ...best.shapes];
    rank = best.rank;
  }
  return shapes;
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

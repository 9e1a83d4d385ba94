import type { OrganizationKind, SectionKind, Source } from '../domain/report';

/** What search needs of a published report. Codes and names of the division run from the province down. */
export interface PublishedReport {
  readonly reportId: string;
  readonly versionId: string;
  readonly year: number;
  readonly kind: OrganizationKind;
  readonly title: string | null;
  readonly organization: string;
  readonly divisionPath: readonly string[];
  readonly divisionNames: readonly string[];
  /** The whole extracted text; all offsets point into it. */
  readonly text: string;
  /** Offsets at which pages 2, 3 … begin. */
  readonly pageStarts: readonly number[];
  readonly hasPages: boolean;
  readonly sections: readonly { kind: SectionKind; heading: string | null; start: number; end: number }[];
}

/**
 * One paragraph, table row or title of a published report, as both engines store it.
 * `text` is the passage and, behind it, as much of what follows in the same section as a query may reach into;
 * the passage itself ends at `end - start` (the title passage: at the end of `text`).
 */
export interface Passage extends Source {
  readonly id: string;
  readonly reportId: string;
  readonly versionId: string;
  /** 0 is the title passage: title, place, body and year. The others follow the document. */
  readonly ordinal: number;
  readonly section: SectionKind | null;
  readonly year: number;
  readonly kind: OrganizationKind;
  readonly divisionPath: readonly string[];
  readonly text: string;
}

export const TITLE_ORDINAL = 0;

/** The passage without what follows it. */
export function ownText(passage: Passage): string {
  return passage.text.slice(0, ownLength(passage));
}

/** Length of the passage's own part within its text; a match belongs to the passage in which it begins. */
export function ownLength(passage: { ordinal: number; text: string; start: number; end: number }): number {
  return passage.ordinal === TITLE_ORDINAL ? passage.text.length : passage.end - passage.start;
}

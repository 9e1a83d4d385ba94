import type { SectionKind } from '../../domain/report';
import type { Wording } from './heading-words';
import type { NumberStyle } from './split-number';

/** A place that may be the heading of a part. */
export interface Heading {
  readonly kind: SectionKind;
  readonly line: number;
  /** Offsets in the document's text; the part's own text begins at `end`. */
  readonly start: number;
  readonly end: number;
  /** As printed, without the marks of markdown and without line breaks. */
  readonly text: string;
  readonly style: NumberStyle;
  readonly ordinal: number | null;
  readonly wording: Wording | 'unknown';
  /** The part that stands under the same heading. */
  readonly also: SectionKind | null;
  readonly score: number;
}

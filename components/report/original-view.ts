import type { FigureView } from '@/lib/serve/figure-view';
import type { FindingView } from '@/lib/serve/finding-view';

/** What the browser needs of a report to show figures in its original. */
export interface OriginalView {
  readonly text: string;
  readonly pageStarts: readonly number[];
  readonly figures: readonly FigureView[];
  readonly findings: readonly Pick<FindingView, 'code' | 'verdict' | 'expression' | 'figures'>[];
  /** Places that match the query. */
  readonly marks: readonly (readonly [number, number])[];
  /** Where a section begins whose heading the document lost. */
  readonly lostHeadings: readonly { readonly line: number; readonly label: string }[];
  /** The name of each figure's cell, such as 予以公开 · 总计. */
  readonly names: Readonly<Record<string, string>>;
  readonly original: { readonly sha256: string; readonly name: string };
}

/** Offsets of the picked place: a figure's cell or row, or the span in the address. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly figure: FigureView | null;
}

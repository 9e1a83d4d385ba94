import type { Facsimile } from '@/lib/domain/facsimile';
import type { FigureView } from '@/lib/serve/figure-view';
import type { FindingView } from '@/lib/serve/finding-view';
import type { OriginalFile } from '@/lib/serve/original-file';

/** What the browser needs of a report to show figures in its original. */
export interface OriginalView {
  readonly text: string;
  readonly pageStarts: readonly number[];
  readonly facsimile: Facsimile | null;
  readonly figures: readonly FigureView[];
  readonly findings: readonly Pick<FindingView, 'code' | 'verdict' | 'state' | 'expression' | 'figures'>[];
  /** Places that match the query. */
  readonly marks: readonly (readonly [number, number])[];
  /** Places that a person should look at. */
  readonly doubts: readonly (readonly [number, number])[];
  /** Where a section begins whose heading the document lost. */
  readonly lostHeadings: readonly { readonly line: number; readonly label: string }[];
  /** The name of each figure's cell, such as 予以公开 · 总计. */
  readonly names: Readonly<Record<string, string>>;
  readonly original: OriginalFile;
}

/** Offsets of the picked place: a figure's cell or row, or the span in the address. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Null where the format has no pages. */
  readonly page: number | null;
  readonly figure: FigureView | null;
}

export const LOOKS = ['original', 'text'] as const;
/** `original`: as the file looks; `text`: what was read from it, line by line. */
export type Look = (typeof LOOKS)[number];

/** How an original is shown unless the reader says otherwise: a text file is its text. */
export function usualLook({ facsimile, original }: Pick<OriginalView, 'facsimile' | 'original'>): Look {
  return facsimile === null || original.format === 'txt' || original.format === 'md' ? 'text' : 'original';
}

/** Spans of what is not printed in one cell: an inferred figure has only its row. */
export function isWholeRow(place: Place): boolean {
  return place.figure?.status === 'inferred';
}

import type { Source } from '../domain/report';

/** What of a document its places are made of. */
export interface Paged {
  readonly text: string;
  /** Offsets at which pages 2, 3 … begin. */
  readonly pageStarts: readonly number[];
  readonly hasPages: boolean;
}

/** A span of the text as a place: its line, and its page where the document has pages. */
export function placeAt({ text, pageStarts, hasPages }: Paged, start: number, end: number): Source {
  const line = text.slice(0, start).split('\n').length;
  const page = hasPages ? 1 + pageStarts.filter((first) => first <= start).length : null;
  return { page, line, start, end };
}

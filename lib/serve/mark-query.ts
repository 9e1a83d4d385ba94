import { AppError } from '../domain/app-error';
import { findHighlights, type Highlight } from '../search/find-highlights';
import { foldPassage } from '../search/fold-passage';
import { parseQuery } from '../search/parse-query';

/** The places in `text` of the words that `query` looks for, not of those it excludes; none for one not understood. */
export function markQuery(text: string, query: string | null): Highlight[] {
  if (query === null) return [];
  try {
    return findHighlights(foldPassage(text), parseQuery(query).needles, text.length);
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}

/** Longest stretch of folded characters checked at one place; longer phrases are checked in overlapping stretches. */
export const STRETCH = 50;
/** Longest query taken, in characters as typed. */
export const MAX_QUERY = 300;
/** Most words and phrases in one query. */
export const MAX_TERMS = 12;
/** Most passages of one word that Meilisearch hands over; it does not answer for words in more. */
export const MAX_PASSAGES = 10_000;
/** Words in more passages than this are left to PostgreSQL, which is faster there. */
export const FEW_PASSAGES = 300;
/** Most conditions in one query: years, places, parts, kinds and figures. */
export const MAX_CONDITIONS = 12;
/** Deepest nesting of parentheses in a query. */
export const MAX_DEPTH = 10;
export const REPORTS_PER_PAGE = 10;
export const PASSAGES_PER_REPORT = 3;
/** Most reports shown that are unfolded behind one result. */
export const MOST_UNFOLDED = 100;
/** Longest passage in raw characters; longer paragraphs are cut at the end of a sentence. */
export const MAX_PASSAGE = 400;

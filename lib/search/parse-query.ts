import { AppError } from '../domain/app-error';
import { foldPassage } from './fold-passage';
import { MAX_QUERY, MAX_TERMS, STRETCH } from './limits';

/** A word or a quoted phrase as typed. */
export interface Term {
  readonly text: string;
  readonly quoted: boolean;
}

export interface ParsedQuery {
  readonly terms: readonly Term[];
  /** Folded texts that a report must contain, every one of them. */
  readonly needles: readonly string[];
  /** The folded query as one phrase, which ranks higher; null for a single needle or a long query. */
  readonly phrase: string | null;
}

const QUOTED_OR_WORD = /["“”＂]([^"“”＂]*)["“”＂]?|([^\s"“”＂]+)/g;

/**
 * Reads what a person typed: words, all of which must occur, and "quoted phrases".
 * Throws `AppError` invalid_parameter when it is longer than 300 characters or has more than 12 terms.
 */
export function parseQuery(typed: string): ParsedQuery {
  if (typed.length > MAX_QUERY) throw tooMuch('query_too_long', MAX_QUERY);
  const terms: Term[] = [];
  for (const [, quoted, word] of clean(typed).matchAll(QUOTED_OR_WORD)) {
    const text = (quoted ?? word ?? '').trim();
    if (foldPassage(text).folded !== '') terms.push({ text, quoted: quoted !== undefined });
  }
  if (terms.length > MAX_TERMS) throw tooMuch('too_many_terms', MAX_TERMS);
  const folded = terms.map((term) => foldPassage(term.text).folded);
  const needles = [...new Set(folded.flatMap(stretches))];
  const phrase = folded.join('');
  return { terms, needles, phrase: folded.length > 1 && phrase.length <= STRETCH ? phrase : null };
}

function tooMuch(reason: 'query_too_long' | 'too_many_terms', limit: number): AppError {
  return new AppError('invalid_parameter', `${reason}: at most ${limit}`, {
    params: { parameter: 'q', reason, limit },
  });
}

/** Control characters and broken surrogates occur in no document and upset databases. */
function clean(typed: string): string {
  return typed.replace(/[^\P{Cc}\t\n\r]/gu, ' ').replace(/\p{Cs}/gu, ' ');
}

/** The phrase, or overlapping stretches of it when it is longer than one place is searched for. */
function stretches(folded: string): string[] {
  const characters = Array.from(folded);
  const found: string[] = [];
  for (let at = 0; at === 0 || at + STRETCH < characters.length + STRETCH / 2; at += STRETCH / 2) {
    const start = Math.max(0, Math.min(at, characters.length - STRETCH));
    found.push(characters.slice(start, start + STRETCH).join(''));
  }
  return found;
}

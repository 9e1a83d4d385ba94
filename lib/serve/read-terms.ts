import { AppError } from '../domain/app-error';

export const MOST_TERMS = 500;
export const MOST_TERMS_BYTES = 1024 * 1024;

/**
 * The searches of a list, one a line; empty lines do not count. Throws `AppError` invalid_parameter when there is none
 * or there are more than 500.
 */
export function readTerms(text: string): string[] {
  const terms = text.split(/\r\n|\r|\n/).flatMap((line) => line.replace(/^\uFEFF/, '').trim() || []);
  if (terms.length === 0) throw refused('no_lines', 1);
  if (terms.length > MOST_TERMS) throw refused('too_many_lines', MOST_TERMS);
  return terms;
}

/** A text file as people have them: UTF-8, else what Chinese Windows writes. */
export function decodeTerms(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function refused(reason: string, limit: number): AppError {
  return new AppError('invalid_parameter', `${reason}: ${limit}`, {
    params: { parameter: 'terms', reason, limit },
  });
}

import { log } from '../log';

/** Writes one warning line. The site tries again by itself, and `npm run find-copies` at once. */
export function reportCopiesTrouble(what: string, cause: unknown): void {
  log().warn({ part: 'copies', err: cause }, what);
}

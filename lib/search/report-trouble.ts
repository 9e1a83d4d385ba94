import { log } from '../log';

/** Writes one warning line. The site tries again by itself, and `npm run reindex -- --check` at once. */
export function reportTrouble(what: string, cause: unknown): void {
  log().warn({ part: 'search', err: cause }, what);
}

/** Writes one warning line. The site tries again by itself, and `npm run find-copies` at once. */
export function reportCopiesTrouble(what: string, cause: unknown): void {
  console.warn(`copies: ${what}: ${cause instanceof Error ? cause.message : String(cause)}`);
}

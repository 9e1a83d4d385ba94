/** Writes one warning line. The site tries again by itself, and `npm run reindex -- --check` at once. */
export function reportTrouble(what: string, cause: unknown): void {
  console.warn(`search: ${what}: ${cause instanceof Error ? cause.message : String(cause)}`);
}

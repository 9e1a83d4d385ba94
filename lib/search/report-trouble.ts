/** Writes one warning line; what is wrong is repaired by the next `npm run reindex`. */
export function reportTrouble(what: string, cause: unknown): void {
  console.warn(`search: ${what}: ${cause instanceof Error ? cause.message : String(cause)}`);
}

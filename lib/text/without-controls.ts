/** A name without control characters: they have no place in one, break the lines of logs, and the database holds no NUL. */
export function withoutControls(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, '');
}

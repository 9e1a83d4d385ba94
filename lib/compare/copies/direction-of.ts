/** When a report came out, as far as is known. `publishedOn` is an ISO date. */
export interface Dated {
  readonly publishedOn: string | null;
  readonly year: number;
}

/** How another report stands to one's own in time, and what that is taken from. */
export interface Direction {
  readonly order: 'earlier' | 'later' | 'unknown';
  readonly by: 'date' | 'year' | null;
}

/** Orders two reports by their printed dates, else by the years they report on; of one year it is not known. */
export function directionOf(own: Dated, other: Dated): Direction {
  if (own.publishedOn !== null && other.publishedOn !== null && own.publishedOn !== other.publishedOn)
    return { order: other.publishedOn < own.publishedOn ? 'earlier' : 'later', by: 'date' };
  if (own.year !== other.year) return { order: other.year < own.year ? 'earlier' : 'later', by: 'year' };
  return { order: 'unknown', by: null };
}

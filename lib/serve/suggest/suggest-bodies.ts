import { bestOf } from '../../text/best-of';
import { matchName, readTyped, type NameMatch } from '../../text/match-name';
import type { NamedBody } from './archive-names';

export interface BodySuggestion {
  readonly body: NamedBody;
  readonly match: NameMatch;
}

/** The bodies that what was typed may mean: the better match first, then the one with more reports. */
export function suggestBodies(typed: string, bodies: readonly NamedBody[], limit: number): BodySuggestion[] {
  const read = readTyped(typed);
  const found = bodies.flatMap((body) => {
    const match = matchName(body.folded, read, body.afterPlace);
    return match === null ? [] : [{ body, match }];
  });
  return bestOf(found, byUse, limit);
}

function byUse(a: BodySuggestion, b: BodySuggestion): number {
  return (
    a.match.rank - b.match.rank || b.body.reports - a.body.reports || (a.body.slug < b.body.slug ? -1 : 1)
  );
}

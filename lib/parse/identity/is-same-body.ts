import { canonicalBody } from './canonical-body';
import { placesOf } from './places-of';

/** True when two folded names can be one body: alike behind their places, and the places not different ones. */
export function isSameBody(a: string, b: string): boolean {
  const [one, other] = [placesOf(a), placesOf(b)];
  if (one.before !== other.before || canonicalBody(one.rest) !== canonicalBody(other.rest)) return false;
  const [mine, theirs] = [one.places.at(-1), other.places.at(-1)];
  if (mine === undefined || theirs === undefined) return true;
  const codes = mine.matches.map(({ division }) => division.code);
  return theirs.matches.some(({ division }) => codes.includes(division.code));
}

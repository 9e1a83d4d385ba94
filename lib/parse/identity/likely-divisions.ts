import { childrenOf } from '../../divisions/children-of';
import { divisionPathOf } from '../../divisions/division-path-of';
import { isStatisticalArea } from '../../divisions/is-statistical-area';
import { similarDivisionNames } from '../../divisions/similar-division-names';
import type { Candidate, DivisionRef } from '../../domain/report';
import { flatMap } from '../../domain/flat-map';
import { fold } from '../../text/fold';
import { evidence } from './evidence';
import type { Places } from './places-in';

const MOST = 10;
const PLACE_BEFORE_BODY = /^(?<place>\p{Script=Han}{1,8}?(?:[省市县区旗州盟镇乡]|街道|苏木))/u;
const TOWNSHIP = /(?:民族)?(?:镇|乡|街道|苏木)$/;

const stemOf = (name: string): string => name.replace(TOWNSHIP, '');

/** Townships below the place before it that had their kind changed: 轵城乡 -> 轵城镇. */
function renamedTownships(place: string, above: readonly DivisionRef[]): DivisionRef[] {
  if (!TOWNSHIP.test(place)) return [];
  return flatMap(above, ({ code }) => childrenOf(code))
    .filter((division) => division.level === 'township' && !isStatisticalArea(division))
    .filter(({ name }) => stemOf(fold(name)) === stemOf(place));
}

/**
 * What a place that the gazetteer does not have may be, the likeliest first: renamed below the place before it, or
 * a name with one character misread. Nothing may be decided by it.
 */
export function likelyDivisions({ places, rest }: Places, text: string): Candidate<DivisionRef>[] {
  const place = PLACE_BEFORE_BODY.exec(rest)?.groups?.place;
  if (place === undefined) return [];
  const above = places.at(-1)?.matches.map(({ division }) => division) ?? [];
  const isBelow = ({ code }: DivisionRef): boolean =>
    above.length === 0 || above.some((division) => divisionPathOf(code).includes(division.code));
  const alike = similarDivisionNames(place)
    .filter((division) => isBelow(division) && !isStatisticalArea(division))
    .sort((a, b) => evidence(b.code, text) - evidence(a.code, text));
  return [
    ...renamedTownships(place, above).map((value) => ({ value, reason: 'former_name' as const })),
    ...alike.map((value) => ({ value, reason: 'similar_name' as const })),
  ].slice(0, MOST);
}

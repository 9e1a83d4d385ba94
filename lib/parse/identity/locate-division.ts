import { divisionByCode } from '../../divisions/division-by-code';
import { divisionPathOf } from '../../divisions/division-path-of';
import { shortNameOf } from '../../divisions/short-name-of';
import { similarDivisionNames } from '../../divisions/similar-division-names';
import { findDivisionsByName, type DivisionMatch } from '../../divisions/find-divisions-by-name';
import type { Candidate, DivisionRef } from '../../domain/report';
import { fold } from '../../text/fold';
import { placesIn, type Places } from './places-in';

export interface Located {
  readonly division: DivisionRef | null;
  readonly candidates: readonly Candidate<DivisionRef>[];
}

const UNKNOWN_PLACE =
  /^\p{Script=Han}{1,8}?(?:镇|乡|街道|苏木|[市县区旗])(?=人民政府|政府|办事处|街道办事处)/u;
const WRITTEN_OUT = 10;
const MOST_CANDIDATES = 10;
const BRANCH = /局(?<district>\p{Script=Han}{2,6}?)分局$/u;
const PLACE_BEFORE_BODY = /^(?<place>\p{Script=Han}{1,8}?[省市县区旗镇乡])/u;

/** How strongly the text speaks for a division: the divisions above it that it names, full names before short ones. */
function evidence(code: string, text: string): number {
  return divisionPathOf(code)
    .slice(0, -1)
    .map((above) => fold(divisionByCode(above)?.name ?? ''))
    .map((name) => (text.includes(name) ? WRITTEN_OUT : text.includes(shortNameOf(name)) ? 1 : 0))
    .reduce<number>((sum, points) => sum + points, 0);
}

/** The places a name begins with, else the first city, county or district written out inside it: 国家税务总局孟州市税务局. */
function placesOf(name: string): Places {
  const atStart = placesIn(name);
  for (let at = 1; atStart.places.length === 0 && at < name.length - 2; at += 1) {
    const inside = placesIn(name.slice(at));
    const isWrittenOut = inside.places[0]?.matches.some(
      ({ division, by }) => by === 'name' && division.level !== 'township',
    );
    if (isWrittenOut === true) return inside;
  }
  return atStart;
}

/** Statistics call some areas like districts (涧西区 411282402); a district or city of that name comes first. */
function bodiesOf(matches: readonly DivisionMatch[]): readonly DivisionMatch[] {
  const higher = matches.filter(({ division }) => division.level !== 'township');
  return higher.length > 0 ? higher : matches;
}

/** Only what a text writes out in full decides between places: 北京 is named for many reasons. */
function decideAmong(matches: readonly DivisionMatch[], text: string): DivisionRef | null {
  const ranked = matches
    // 吉林 is a province and a city in it: what lies higher has less above it that a text could name.
    .filter(({ division, by }) => by !== 'short_name' || text.includes(fold(division.name)))
    .map(({ division }) => ({ division, points: evidence(division.code, text) }))
    .sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return first?.division ?? null;
  const isOneLevel = ranked.every(({ division }) => division.level === first.division.level);
  return isOneLevel && first.points - second.points >= WRITTEN_OUT ? first.division : null;
}

function decide(matches: readonly DivisionMatch[], isNested: boolean, text: string): Located {
  const [only, ...others] = matches;
  // Names of townships repeat over the years and the country: one that nothing places is not certain.
  const isPlaced = (division: DivisionRef): boolean =>
    division.level !== 'township' || isNested || evidence(division.code, text) > 0;
  const decided = others.length > 0 ? decideAmong(matches, text) : (only?.division ?? null);
  if (decided !== null && isPlaced(decided)) return { division: decided, candidates: [] };
  const likely = matches.filter(({ division }) => isPlaced(division));
  const candidates = (likely.length > 0 ? likely : matches)
    .slice(0, MOST_CANDIDATES)
    .map(({ division, by }) => ({
      value: division,
      reason: by === 'former_name' ? ('former_name' as const) : ('ambiguous_name' as const),
    }));
  return { division: null, candidates };
}

/** 洛阳市公安局涧西分局 serves 涧西区: the district below the city whose short form stands before 分局. */
function branchOf(city: DivisionRef, rest: string): DivisionRef | null {
  const district = BRANCH.exec(rest)?.groups?.district;
  if (district === undefined) return null;
  const [only, ...others] = findDivisionsByName(district, { within: city.code, levels: ['county'] });
  return others.length === 0 ? (only?.division ?? null) : null;
}

function similar(text: string): Candidate<DivisionRef>[] {
  const place = PLACE_BEFORE_BODY.exec(text)?.groups?.place;
  if (place === undefined) return [];
  return similarDivisionNames(place).map((value) => ({ value, reason: 'similar_name' }));
}

/** The division a body serves, by the places its name begins with and the places named in the folded text; null when not certain. */
export function locateDivision(name: string, text: string): Located {
  const { places, rest } = placesOf(fold(name));
  const last = places.at(-1);
  if (last === undefined || UNKNOWN_PLACE.test(rest)) {
    return { division: null, candidates: similar(rest) };
  }
  const located = decide(bodiesOf(last.matches), places.length > 1, text);
  const branch = located.division === null ? null : branchOf(located.division, rest);
  return branch === null ? located : { division: branch, candidates: [] };
}

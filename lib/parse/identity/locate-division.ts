import { divisionByCode } from '../../divisions/division-by-code';
import { findDivisionsByName, type DivisionMatch } from '../../divisions/find-divisions-by-name';
import { ZONES } from '../../divisions/zones';
import type { Candidate, DivisionRef } from '../../domain/report';
import { fold } from '../../text/fold';
import { evidence, WRITTEN_OUT } from './evidence';
import { likelyDivisions } from './likely-divisions';
import { placesOf } from './places-of';

export interface Located {
  readonly division: DivisionRef | null;
  readonly candidates: readonly Candidate<DivisionRef>[];
}

const UNKNOWN_PLACE =
  /^\p{Script=Han}{1,8}?(?:镇|乡|街道|苏木|[市县区旗州盟])(?=人民政府|政府|办事处|街道办事处)/u;
const MOST_CANDIDATES = 10;
const BRANCH = /局(?<district>\p{Script=Han}{2,6}?)分局$/u;
/** 桦甸市人民政府新华街道办事处: the government stands between a place and one below it. */
const GOVERNMENT_BETWEEN = /人民政府(?=\p{Script=Han}{2,8}?(?:街道|镇|乡|苏木|地区))/u;

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
    division.level !== 'township' || isNested || evidence(division.code, text, 'below_province') > 0;
  const decided = others.length > 0 ? decideAmong(matches, text) : (only?.division ?? null);
  if (decided !== null && isPlaced(decided)) return { division: decided, candidates: [] };
  const likely = matches.filter(({ division }) => isPlaced(division));
  const candidates = (likely.length > 0 ? likely : matches)
    .map(({ division, by }) => ({
      value: division,
      reason: by === 'former_name' ? ('former_name' as const) : ('ambiguous_name' as const),
    }))
    .sort((a, b) => evidence(b.value.code, text) - evidence(a.value.code, text))
    .slice(0, MOST_CANDIDATES);
  return { division: null, candidates };
}

/** 洛阳市公安局涧西分局 serves 涧西区: the district below the city whose short form stands before 分局. */
function branchOf(city: DivisionRef, rest: string): DivisionRef | null {
  const district = BRANCH.exec(rest)?.groups?.district;
  if (district === undefined) return null;
  const [only, ...others] = findDivisionsByName(district, { within: city.code, levels: ['county'] });
  return others.length === 0 ? (only?.division ?? null) : null;
}

/** A zone that lies in no place of its name belongs to the division that holds it: 两江新区 -> 重庆市. */
function hostOf(name: string): DivisionRef | null {
  const zone = Object.keys(ZONES).find((known) => name.startsWith(known));
  return zone === undefined ? null : divisionByCode(ZONES[zone] ?? '');
}

/** The division a body serves, by the places its name begins with and the places named in the folded text; null when not certain. */
export function locateDivision(name: string, text: string): Located {
  const folded = fold(name).replace(GOVERNMENT_BETWEEN, '');
  const host = hostOf(folded);
  if (host !== null) return { division: host, candidates: [] };
  const found = placesOf(folded);
  const { places, rest } = found;
  const last = places.at(-1);
  if (last === undefined || UNKNOWN_PLACE.test(rest)) {
    return { division: null, candidates: likelyDivisions(found, text) };
  }
  const located = decide(bodiesOf(last.matches), places.length > 1, text);
  const branch = located.division === null ? null : branchOf(located.division, rest);
  return branch === null ? located : { division: branch, candidates: [] };
}

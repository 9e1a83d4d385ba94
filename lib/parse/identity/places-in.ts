import { findDivisionsByName, type DivisionMatch } from '../../divisions/find-divisions-by-name';
import { divisionPathOf } from '../../divisions/division-path-of';
import { isStatisticalArea } from '../../divisions/is-statistical-area';
import { ORDINARY_WORDS } from '../../divisions/ordinary-words';

const LONGEST = 15;
const SHORTEST_BODY = 2;
/** After a short form these would make another place of it: 孟州县, 南湖新区. */
const ANOTHER_PLACE = /^(?:新区|新城|[省市县区旗州盟镇乡村])/;
/** Listed as a place of that name, and said of any. */
const ANY_PLACE = /^(?:街道|办事处|地区)$/;

/** Places at the start of a name, the widest first: 洛阳市涧西区人民政府 -> 洛阳市, 涧西区 and the rest 人民政府. */
export interface Places {
  /** What each place can mean, already narrowed to what lies below the place before it. */
  readonly places: readonly { readonly text: string; readonly matches: readonly DivisionMatch[] }[];
  readonly rest: string;
}

/** A short form is only taken before a body: 孟州财政局, but not 平安 of any sentence. */
function mayBeShort(piece: string, rest: string): boolean {
  return rest.length >= SHORTEST_BODY && !ORDINARY_WORDS.has(piece) && !ANOTHER_PLACE.test(rest);
}

function matchesAt(
  text: string,
  above: readonly DivisionMatch[] | null,
): { text: string; matches: DivisionMatch[] } | null {
  for (let length = Math.min(LONGEST, text.length); length >= 2; length -= 1) {
    const piece = text.slice(0, length);
    const found = findDivisionsByName(piece, {
      by: mayBeShort(piece, text.slice(length))
        ? ['name', 'former_name', 'short_name']
        : ['name', 'former_name'],
    });
    const matches = found.filter(
      ({ division }) =>
        !isStatisticalArea(division) &&
        !ANY_PLACE.test(division.name) &&
        (above === null ||
          above.some((x) => divisionPathOf(division.code).slice(0, -1).includes(x.division.code))),
    );
    if (matches.length > 0) return { text: piece, matches };
  }
  return null;
}

/** Reads the places a folded name begins with. */
export function placesIn(name: string): Places {
  const places: { text: string; matches: readonly DivisionMatch[] }[] = [];
  let rest = name;
  let above: readonly DivisionMatch[] | null = null;
  for (let found = matchesAt(rest, above); found !== null; found = matchesAt(rest, above)) {
    places.push(found);
    above = found.matches;
    rest = rest.slice(found.text.length);
  }
  return { places, rest };
}

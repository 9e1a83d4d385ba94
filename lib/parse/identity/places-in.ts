import { findDivisionsByName, type DivisionMatch } from '../../divisions/find-divisions-by-name';
import { divisionPathOf } from '../../divisions/division-path-of';

const LONGEST = 15;

/** Places at the start of a name, the widest first: 洛阳市涧西区人民政府 -> 洛阳市, 涧西区 and the rest 人民政府. */
export interface Places {
  /** What each place can mean, already narrowed to what lies below the place before it. */
  readonly places: readonly { readonly text: string; readonly matches: readonly DivisionMatch[] }[];
  readonly rest: string;
}

function matchesAt(
  text: string,
  above: readonly DivisionMatch[] | null,
): { text: string; matches: DivisionMatch[] } | null {
  for (let length = Math.min(LONGEST, text.length); length >= 2; length -= 1) {
    const piece = text.slice(0, length);
    // A short form is only taken as the first place and before a body: 孟州财政局, but not 平安 of any sentence.
    const short = above === null && length < text.length;
    const found = findDivisionsByName(piece, {
      by: short ? ['name', 'former_name', 'short_name'] : ['name', 'former_name'],
    });
    const matches = found.filter(
      ({ division }) =>
        above === null ||
        above.some((x) => divisionPathOf(division.code).slice(0, -1).includes(x.division.code)),
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

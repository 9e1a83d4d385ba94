import { DIVISION_LEVELS, type DivisionRef } from '../domain/report';
import { bestOf } from '../text/best-of';
import { matchName, readTyped, type NameMatch } from '../text/match-name';
import { readingsOf } from '../text/readings';
import { gazetteer, type Division } from './gazetteer';

/** A division that what was typed may mean. */
export interface DivisionSuggestion {
  readonly division: DivisionRef;
  /** The name that was typed: the division's own, folded, or a former one. */
  readonly name: string;
  readonly match: NameMatch;
}

interface Candidate extends DivisionSuggestion {
  readonly weight: number;
  /** The higher the division, the lower. */
  readonly depth: number;
}

type Names = readonly (readonly [name: string, codes: readonly string[]])[];

let byInitial: ReadonlyMap<string, Names> | undefined;

/** Own and former names by the letters their pinyin can begin with, so that a few thousand are tried, not all. */
function namesByInitial(): ReadonlyMap<string, Names> {
  if (byInitial !== undefined) return byInitial;
  const map = new Map<string, (readonly [string, readonly string[]])[]>();
  for (const [name, codes] of allNames()) {
    const initials = readingsOf(Array.from(name)[0] ?? '').map((reading) => reading.charAt(0));
    for (const initial of new Set(initials)) {
      const names = map.get(initial);
      if (names === undefined) map.set(initial, [[name, codes]]);
      else names.push([name, codes]);
    }
  }
  byInitial = map;
  return map;
}

function* allNames(): Iterable<readonly [string, readonly string[]]> {
  const { byName, byFormerName } = gazetteer();
  yield* byName;
  yield* byFormerName;
}

/**
 * The divisions whose name, former name, pinyin or initials begin with what was typed, or that hold its characters:
 * those with weight (reports in the archive) before all others, then the better match, the higher level, the weight.
 */
export function suggestDivisions(
  typed: string,
  weightOf: (code: string) => number,
  limit: number,
): DivisionSuggestion[] {
  const { folded, letters } = readTyped(typed);
  const names = letters === null ? allNames() : (namesByInitial().get(letters.charAt(0)) ?? []);
  const found = new Map<string, Candidate>();
  for (const [name, codes] of names) {
    const match = matchName(name, { folded, letters });
    if (match === null) continue;
    for (const code of codes) {
      const division = gazetteer().byCode.get(code);
      const better = (found.get(code)?.match.rank ?? Infinity) > match.rank;
      if (division !== undefined && better) found.set(code, candidate(division, name, match, weightOf(code)));
    }
  }
  return bestOf(found.values(), byUse, limit).map(({ division, name, match }) => ({ division, name, match }));
}

function candidate(
  { code, name: own, level }: Division,
  name: string,
  match: NameMatch,
  weight: number,
): Candidate {
  return { division: { code, name: own, level }, name, match, weight, depth: DIVISION_LEVELS.indexOf(level) };
}

function byUse(a: Candidate, b: Candidate): number {
  return (
    Number(b.weight > 0) - Number(a.weight > 0) ||
    a.match.rank - b.match.rank ||
    a.depth - b.depth ||
    b.weight - a.weight ||
    (a.division.code < b.division.code ? -1 : 1)
  );
}

import type { DivisionLevel, DivisionRef } from '../domain/report';
import { fold } from '../text/fold';
import { divisionByCode } from './division-by-code';
import { divisionPathOf } from './division-path-of';
import { gazetteer } from './gazetteer';

/** How a name leads to a division: its full name, its short form (孟州), or a former name or alias. */
export type NameMatch = 'name' | 'short_name' | 'former_name';

export interface DivisionMatch {
  readonly division: DivisionRef;
  readonly by: NameMatch;
}

export interface FindDivisionsOptions {
  /** Only divisions at or below this code. */
  readonly within?: string;
  readonly levels?: readonly DivisionLevel[];
  /** Which kinds of names count; all of them when absent. */
  readonly by?: readonly NameMatch[];
}

/** The divisions a name can mean (width, script and white space folded), full names first; each division once. */
export function findDivisionsByName(name: string, options: FindDivisionsOptions = {}): DivisionMatch[] {
  const { byName, byShortName, byFormerName } = gazetteer();
  const key = fold(name);
  if (!byName.has(key) && !byFormerName.has(key) && !byShortName.has(key)) return [];
  const matches = new Map<string, DivisionMatch>();
  for (const [by, index] of [
    ['name', byName],
    ['former_name', byFormerName],
    ['short_name', byShortName],
  ] as const) {
    if (options.by !== undefined && !options.by.includes(by)) continue;
    for (const code of index.get(key) ?? []) {
      const division = divisionByCode(code);
      if (division === null || matches.has(code)) continue;
      if (options.levels !== undefined && !options.levels.includes(division.level)) continue;
      if (options.within !== undefined && !divisionPathOf(code).includes(options.within)) continue;
      matches.set(code, { division, by });
    }
  }
  return [...matches.values()];
}

import { CENTRAL } from '../divisions/central';
import { divisionByCode } from '../divisions/division-by-code';
import { divisionPathOf } from '../divisions/division-path-of';
import { findDivisionsByName } from '../divisions/find-divisions-by-name';
import type { DivisionRef } from '../domain/report';

export interface DivisionChoice extends DivisionRef {
  /** Names from the province down, itself included. */
  readonly path: readonly string[];
}

const MOST_CHOICES = 30;

export function divisionChoice(division: DivisionRef): DivisionChoice {
  const path = divisionPathOf(division.code).map((code) => divisionByCode(code)?.name ?? code);
  return { ...division, path };
}

/** Words for where central bodies belong. */
const CENTRAL_WORDS = /^(?:中央|国家|国务院|全国|中央国家机关)$/;

/** Divisions with this code, or this full, short or former name. */
export function searchDivisions(text: string): DivisionChoice[] {
  const asked = text.trim();
  if (asked === '') return [];
  if (CENTRAL_WORDS.test(asked)) return [divisionChoice(CENTRAL)];
  const byCode = divisionByCode(asked);
  const found = byCode === null ? findDivisionsByName(asked).map(({ division }) => division) : [byCode];
  return found.slice(0, MOST_CHOICES).map(divisionChoice);
}

import { divisionByCode } from '../divisions/division-by-code';
import { divisionPathOf } from '../divisions/division-path-of';
import type { DivisionRef } from '../domain/report';

/** The divisions from the province down to this one, itself included. */
export function divisionChain(division: DivisionRef): DivisionRef[] {
  const above = divisionPathOf(division.code)
    .filter((code) => code !== division.code)
    .map(divisionByCode)
    .filter((ref) => ref !== null);
  return [...above, division];
}

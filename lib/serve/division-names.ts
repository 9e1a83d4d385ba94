import { divisionByCode } from '../divisions/division-by-code';
import { divisionPathOf } from '../divisions/division-path-of';

export interface NamedDivision {
  readonly code: string;
  readonly name: string;
}

/** The division's name in the gazetteer, its code where the gazetteer has none. */
export function divisionName(code: string): string {
  return divisionByCode(code)?.name ?? code;
}

/** From the province down to the division, itself included. */
export function divisionTrail(code: string): NamedDivision[] {
  return divisionPathOf(code).map((step) => ({ code: step, name: divisionName(step) }));
}

import type { DivisionRef } from '../domain/report';
import { gazetteer } from './gazetteer';

/** The division with this code (six digits, nine for a township), or null when the gazetteer has none. */
export function divisionByCode(code: string): DivisionRef | null {
  const found = gazetteer().byCode.get(code);
  return found === undefined ? null : { code: found.code, name: found.name, level: found.level };
}

import type { DivisionRef } from '../domain/report';
import { CENTRAL } from './central';
import { gazetteer } from './gazetteer';

/** The division with this code (six digits, nine for a township), or null when there is none. */
export function divisionByCode(code: string): DivisionRef | null {
  if (code === CENTRAL.code) return CENTRAL;
  const found = gazetteer().byCode.get(code);
  return found === undefined ? null : { code: found.code, name: found.name, level: found.level };
}

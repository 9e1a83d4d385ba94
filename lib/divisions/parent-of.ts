import type { DivisionRef } from '../domain/report';
import { divisionByCode } from './division-by-code';
import { gazetteer } from './gazetteer';

/** The division right above; null for a province and for an unknown code. 济源市 lies right below 河南省. */
export function parentOf(code: string): DivisionRef | null {
  const parent = gazetteer().byCode.get(code)?.parent ?? null;
  return parent === null ? null : divisionByCode(parent);
}

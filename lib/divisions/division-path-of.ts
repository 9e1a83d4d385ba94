import { CENTRAL } from './central';
import { gazetteer } from './gazetteer';

/** The codes from the province down to the division, itself included; empty for an unknown code. */
export function divisionPathOf(code: string): string[] {
  if (code === CENTRAL.code) return [code];
  const path: string[] = [];
  let division = gazetteer().byCode.get(code);
  while (division !== undefined) {
    path.unshift(division.code);
    division = division.parent === null ? undefined : gazetteer().byCode.get(division.parent);
  }
  return path;
}

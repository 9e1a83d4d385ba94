import type { DivisionRef } from '../domain/report';
import { fold } from '../text/fold';
import { findDivisionsByName } from './find-divisions-by-name';
import { LOOKALIKES } from './lookalikes';

/**
 * Divisions whose full name differs from this one in one character that looks alike (沐阳县 -> 沭阳县).
 * For suggestions only: nothing may be decided by it.
 */
export function similarDivisionNames(name: string): DivisionRef[] {
  const characters = Array.from(fold(name));
  const found = new Map<string, DivisionRef>();
  characters.forEach((character, index) => {
    const group = LOOKALIKES.filter((alike) => alike.includes(character)).flatMap((alike) =>
      Array.from(alike),
    );
    for (const other of group) {
      if (other === character) continue;
      const candidate = characters.with(index, other).join('');
      for (const { division } of findDivisionsByName(candidate, { by: ['name'] }))
        found.set(division.code, division);
    }
  });
  return [...found.values()];
}

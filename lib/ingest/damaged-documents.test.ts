import { describe, expect, it } from 'vitest';
import { damageReports } from '../fixtures/documents/damage-reports';

const PLACES = 2000;

describe('damaged documents', () => {
  it(
    `never give a wrong printed number that the sums could have told, at ${PLACES} places`,
    { timeout: 240_000 },
    () => {
      const damaged = damageReports(PLACES, 2026);
      const silent = damaged.filter(({ outcome }) => outcome === 'silent');
      expect(silent).toEqual([]);
      // No sum binds the cells of table 2, nor the four results of a procedure among themselves.
      const beyond = damaged.filter(({ outcome }) => outcome === 'beyond sums');
      expect(beyond.filter(({ kind }) => !kind.startsWith('swap two cells'))).toEqual([]);
      const exact = damaged.filter(({ outcome }) => outcome === 'exact');
      expect(exact.length).toBeGreaterThan(0.6 * PLACES);
    },
  );
});

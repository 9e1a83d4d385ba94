import { expect, test } from 'vitest';
import { runKills } from './run-kills';

test(
  'no file is lost, doubled or half stored when the site, a worker or the database is killed',
  { timeout: 300_000 },
  async () => {
    const { kills, tally, faults } = await runKills({ seed: 7, moments: 4 });
    expect(faults).toEqual([]);
    expect(kills.web + kills.worker + kills.database).toBe(4);
    expect(tally['sent']).toBeGreaterThan(0);
  },
);

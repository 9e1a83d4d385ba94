import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeArchive } from '../fixtures/archive/made-archive';
import { ingestSamples } from '../fixtures/ingest-samples';
import KNOWN_ITEMS from '../fixtures/known-items.json';
import { publishReport } from '../fixtures/published-report';
import { searchEngines } from '../fixtures/searched-archive';
import { database } from '../store/client';
import { rebuildEngine } from './rebuild-engine';

const SEED = 5;
const MADE_REPORTS = 60;

/** Report ids by sample file, or by body and year. */
const ids = new Map<string, string>();

beforeAll(async () => {
  const samples = (await readdir('samples')).filter((name) => /^\d{6}/.test(name));
  (await ingestSamples(database(), samples)).forEach((id, index) => ids.set(samples[index] ?? '', id));
  for (const report of madeArchive(SEED)) {
    ids.set(`${report.organization} ${report.year}`, await publishReport(database(), report));
    if (ids.size === samples.length + MADE_REPORTS) break;
  }
}, 180_000);

afterAll(async () => {
  await database().$disconnect();
});

describe.each(searchEngines())('$name', (engine) => {
  beforeAll(() => rebuildEngine(database(), engine), 120_000);

  it('finds what a person looks for, nearly always as the first', async () => {
    const ranks = [];
    for (const [query = '', report = ''] of KNOWN_ITEMS) {
      const wanted = ids.get(report);
      expect(wanted, report).toBeDefined();
      const { hits } = await engine.search({
        text: query,
        filters: { divisions: [], years: [], sections: [], kinds: [] },
        page: 1,
      });
      ranks.push({ query, rank: 1 + hits.findIndex(({ reportId }) => reportId === wanted) });
    }
    const later = ranks.filter(({ rank }) => rank !== 1);
    expect(KNOWN_ITEMS.length).toBeGreaterThanOrEqual(100);
    expect(later.length, JSON.stringify(later)).toBeLessThanOrEqual(KNOWN_ITEMS.length * 0.1);
    const missing = ranks.filter(({ rank }) => rank === 0);
    expect(missing.length, JSON.stringify(missing)).toBeLessThanOrEqual(KNOWN_ITEMS.length * 0.01);
  }, 120_000);
});

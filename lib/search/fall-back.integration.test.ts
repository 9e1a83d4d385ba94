import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishReport, shortReport } from '../fixtures/published-report';
import { database } from '../store/client';
import { meilisearchFromSettings } from './choose-engine';
import { fallBack } from './fall-back';
import { FEW_PASSAGES } from './limits';
import { meilisearchEngine } from './meilisearch/meilisearch-engine';
import { postgresEngine } from './postgres/postgres-engine';
import { rebuildEngine } from './rebuild-engine';

const postgres = postgresEngine(database());
const silent = createServer();
let silentPort = 0;

beforeAll(async () => {
  await publishReport(database(), shortReport(2020, '鲲鹏展翅。'));
  await rebuildEngine(database(), postgres);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  silentPort = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(async () => {
  silent.close();
  await database().$disconnect();
});

describe('with Meilisearch out of order', () => {
  it.each([
    ['nothing listens', () => 'http://127.0.0.1:1'],
    ['nothing answers', () => `http://127.0.0.1:${silentPort}`],
    ['no such address', () => 'http://meilisearch.invalid:7700'],
  ])('PostgreSQL answers: %s', async (_, host) => {
    const meilisearch = meilisearchEngine({ host: host(), apiKey: undefined, uid: 'none' });
    const engine = fallBack(meilisearch, postgres, () => Promise.resolve(false));
    const query = { text: '鲲鹏', filters: { divisions: [], years: [], sections: [], kinds: [] }, page: 1 };
    const result = await engine.search(query);
    expect(result).toMatchObject({ total: 1, engine: 'postgres', degraded: true });
    const began = performance.now();
    await engine.search(query);
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

describe.runIf(meilisearchFromSettings() !== null)('with words in very many passages', () => {
  it.each([
    [FEW_PASSAGES, 'meilisearch'],
    [FEW_PASSAGES + 1, 'postgres'],
  ] as const)('%i of them: %s answers, and nothing is missing', async (passages, name) => {
    const meilisearch = meilisearchFromSettings(FEW_PASSAGES) ?? postgres;
    const id = await publishReport(
      database(),
      shortReport(
        2000 + (passages % 10),
        Array.from({ length: passages }, (_, index) => `精卫填海${index}。`).join('\n'),
      ),
    );
    for (const engine of [postgres, meilisearch]) await rebuildEngine(database(), engine);
    const engine = fallBack(meilisearch, postgres, () => Promise.resolve(false));
    const query = {
      text: '精卫填海',
      filters: { divisions: [], years: [], sections: [], kinds: [] },
      page: 1,
    };
    const result = await engine.search(query);
    expect(result).toMatchObject({ total: 1, totalIsExact: true, engine: name, degraded: false });
    expect(result.hits[0]?.passageCount).toBe(passages);
    await database().report.update({ where: { id }, data: { status: 'withdrawn' } });
  });
});

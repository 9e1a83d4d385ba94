import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostileQueries } from '@/lib/fixtures/hostile/hostile-queries';
import { fillEngine, publishCorpus, searchEngines } from '@/lib/fixtures/searched-archive';
import { readSearchPage } from '@/lib/serve/search-page';
import { database } from '@/lib/store/client';
import { OPERATIONS } from '@/lib/serve/api/operations';
import { makeLimiter } from '@/lib/serve/api/rate-limit';
import { answerApi } from '../../answer-api';

const LIMIT_MS = 1_000;
const SEED = 4_242;
/** Enough for some queries to find something. */
const REPORTS = 4;
const SETTINGS = { operations: OPERATIONS, limiter: makeLimiter(1_000_000), isProxyTrusted: false };

beforeAll(async () => {
  const reports = (await publishCorpus()).slice(0, REPORTS);
  for (const engine of searchEngines()) await fillEngine(engine, reports);
}, 120_000);

afterAll(async () => {
  await database().$disconnect();
});

/** How long the engine took; 0 for a query that is refused. Throws for anything else. */
type Ask = (q: string) => Promise<number>;

const askPage: Ask = async (q) => {
  const page = await readSearchPage({ q });
  return page.state === 'found' ? page.found.tookMs : 0;
};

const askApi: Ask = async (q) => {
  const address = `http://localhost/api/v1/search?${new URLSearchParams({ q }).toString()}`;
  const response = await answerApi(new Request(address), ['search'], SETTINGS);
  const body = (await response.json()) as { code?: string; tookMs?: number };
  if (response.status === 400 && body.code === 'invalid_parameter') return 0;
  if (response.status === 200 && body.tookMs !== undefined) return body.tookMs;
  throw new Error(`${response.status} ${JSON.stringify(body).slice(0, 200)}`);
};

/** The least of three, where the first was too long: other work on the machine slows one, not all. */
async function timeOf(ask: Ask, q: string): Promise<number> {
  const first = await ask(q);
  return first < LIMIT_MS ? first : Math.min(first, await ask(q), await ask(q));
}

it.each([
  ['2,000 on the page', 2_000, askPage],
  ['8,000 in the API', 8_000, askApi],
] as const)(
  'answers or refuses every hostile query within a second: %s',
  async (_, count, ask) => {
    const wrong: unknown[] = [];
    let answered = 0;
    const queries = hostileQueries(SEED + count, count);
    const client = async (): Promise<void> => {
      for (const q of queries) {
        const took = await timeOf(ask, q).catch((error: unknown) => String(error));
        if (typeof took === 'string' || took >= LIMIT_MS) wrong.push([q.slice(0, 80), q.length, took]);
        else if (took > 0) answered += 1;
      }
    };
    await Promise.all([client(), client(), client(), client()]);
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThan(count / 10);
  },
  900_000,
);

import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../domain/app-error';
import { fallBack } from './fall-back';
import type { AllHits, SearchEngine, SearchResult } from './search-engine';

const QUERY = { text: '公开', filters: { divisions: [], years: [], sections: [], kinds: [] }, page: 1 };

function engine(
  name: SearchEngine['name'],
  search: SearchEngine['search'],
  searchAll: SearchEngine['searchAll'] = () => Promise.reject(new Error('not asked')),
): SearchEngine {
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    name,
    search,
    searchAll,
    replaceReport: nothing,
    removeReport: nothing,
    rebuild: nothing,
    contents: () => Promise.resolve([]),
    isReady: () => Promise.resolve(true),
  };
}

function answer(name: SearchEngine['name']): SearchResult {
  const facets = { division: [], year: [], section: [], kind: [] };
  return {
    total: 0,
    results: 0,
    totalIsExact: true,
    facets,
    hits: [],
    engine: name,
    degraded: false,
    tookMs: 1,
  };
}

function allHits(name: SearchEngine['name'], totalIsExact: boolean): AllHits {
  async function* batches(): AsyncGenerator<[]> {
    yield await Promise.resolve([] as []);
  }
  return { totalIsExact, engine: name, reportIds: [], batches };
}

const upToDate = (): Promise<boolean> => Promise.resolve(false);

describe('fallBack', () => {
  it('asks the second engine while the first does not answer, and the first again later', async () => {
    let time = 0;
    const first = vi
      .fn<SearchEngine['search']>()
      .mockRejectedValueOnce(new Error('refused'))
      .mockResolvedValue(answer('meilisearch'));
    const both = fallBack(
      engine('meilisearch', first),
      engine('postgres', () => Promise.resolve(answer('postgres'))),
      upToDate,
      () => time,
    );
    expect(await both.search(QUERY)).toMatchObject({ engine: 'postgres', degraded: true });
    time = 9_999;
    expect(await both.search(QUERY)).toMatchObject({ engine: 'postgres', degraded: true });
    expect(first).toHaveBeenCalledTimes(1);
    time = 10_000;
    expect(await both.search(QUERY)).toMatchObject({ engine: 'meilisearch', degraded: false });
  });

  it('asks the second engine when the first could not look at everything', async () => {
    const capped = { ...answer('meilisearch'), total: 99, totalIsExact: false };
    const both = fallBack(
      engine('meilisearch', () => Promise.resolve(capped)),
      engine('postgres', () => Promise.resolve(answer('postgres'))),
      upToDate,
    );
    expect(await both.search(QUERY)).toMatchObject({
      engine: 'postgres',
      totalIsExact: true,
      degraded: false,
    });
  });

  it.each([
    ['has everything', () => Promise.resolve(allHits('meilisearch', true)), 'meilisearch'],
    ['could not look at everything', () => Promise.resolve(allHits('meilisearch', false)), 'postgres'],
    ['does not answer', () => Promise.reject(new Error('refused')), 'postgres'],
  ] as const)('takes all hits away from one engine, as the first %s', async (_, searchAll, name) => {
    const search = (): Promise<SearchResult> => Promise.reject(new Error('not asked'));
    const both = fallBack(
      engine('meilisearch', search, searchAll),
      engine('postgres', search, () => Promise.resolve(allHits('postgres', true))),
      upToDate,
    );
    expect((await both.searchAll(QUERY)).engine).toBe(name);
  });

  it('asks the second engine until the first has taken in every change', async () => {
    let isBehind = true;
    const both = fallBack(
      engine(
        'meilisearch',
        () => Promise.resolve(answer('meilisearch')),
        () => Promise.resolve(allHits('meilisearch', true)),
      ),
      engine(
        'postgres',
        () => Promise.resolve(answer('postgres')),
        () => Promise.resolve(allHits('postgres', true)),
      ),
      () => Promise.resolve(isBehind),
    );
    expect(await both.search(QUERY)).toMatchObject({ engine: 'postgres', degraded: false });
    expect(await both.searchAll(QUERY)).toMatchObject({ engine: 'postgres' });
    isBehind = false;
    expect(await both.search(QUERY)).toMatchObject({ engine: 'meilisearch' });
    expect(await both.searchAll(QUERY)).toMatchObject({ engine: 'meilisearch' });
  });

  it('does not take a query that cannot be searched for a broken engine', async () => {
    const refusal = new AppError('invalid_parameter', 'too long');
    const second = vi.fn<SearchEngine['search']>();
    const both = fallBack(
      engine('meilisearch', () => Promise.reject(refusal)),
      engine('postgres', second),
      upToDate,
    );
    await expect(both.search(QUERY)).rejects.toBe(refusal);
    expect(second).not.toHaveBeenCalled();
  });
});

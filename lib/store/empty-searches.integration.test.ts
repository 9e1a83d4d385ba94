import { afterAll, expect, it } from 'vitest';
import { database } from './client';
import { countEmptySearch } from './count-empty-search';
import { listEmptySearches } from './list-empty-searches';

const db = database();

afterAll(() => db.$disconnect());

it('counts what is searched in vain, and makes room for what is asked again', async () => {
  await db.$executeRaw`
    INSERT INTO "EmptySearch" (query, "lastDay") SELECT 'w' || n, '2020-01-01' FROM generate_series(1, 1000) AS n`;
  for (const words of ['鲲鹏', '鲲鹏', '凤凰']) await countEmptySearch(db, words);
  const [first, second] = await listEmptySearches(db, 2);
  expect(first).toMatchObject({ query: '鲲鹏', count: 2 });
  expect(second).toMatchObject({ query: '凤凰', count: 1 });
  expect(await db.emptySearch.count()).toBe(1_000);
});

it('keeps the beginning of a long text', async () => {
  await countEmptySearch(db, '长'.repeat(300));
  expect(await db.emptySearch.findUnique({ where: { query: '长'.repeat(100) } })).toMatchObject({ count: 1 });
});

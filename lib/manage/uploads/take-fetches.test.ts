import { beforeEach, expect, test, vi } from 'vitest';
import { takeFetch } from '../../ingest/take-fetch';
import { claimFetch } from '../../store/uploads/claim-fetch';
import { takeFetches } from './take-fetches';

vi.mock('../../store/client', () => ({ database: () => null }));
vi.mock('../../store/uploads/claim-fetch');
vi.mock('../../ingest/take-fetch');
vi.mock('./take-uploads');

const waiting: string[] = [];
const open: (() => void)[] = [];

beforeEach(() => {
  vi.mocked(claimFetch).mockImplementation(() => Promise.resolve((waiting.shift() ?? null) as never));
  vi.mocked(takeFetch).mockImplementation(() => new Promise((resolve) => open.push(() => resolve(null))));
});

test('however often it is called, four addresses are fetched at the same time, and all in the end', async () => {
  waiting.push(...Array.from({ length: 10 }, (_, index) => String(index)));
  const calls = [takeFetches(), takeFetches(), takeFetches()];
  await vi.waitFor(() => expect(open).toHaveLength(4));
  waiting.push('last');
  calls.push(takeFetches());
  let fetched = 0;
  while (open.length > 0) {
    expect(open.length).toBeLessThanOrEqual(4);
    fetched += open.length;
    for (const end of open.splice(0)) end();
    await new Promise(setImmediate);
  }
  await Promise.all(calls);
  expect([fetched, waiting]).toEqual([11, []]);
});

test('an address that is given while all are about to find nothing is not left', async () => {
  let seen: (() => void)[] = [];
  vi.mocked(claimFetch).mockImplementation(() => {
    const found = waiting.shift() ?? null;
    return new Promise((resolve) => seen.push(() => resolve(found as never)));
  });
  vi.mocked(takeFetch).mockResolvedValue(null);
  const calls = [takeFetches()];
  await vi.waitFor(() => expect(seen).toHaveLength(4));
  waiting.push('late');
  calls.push(takeFetches());
  while (seen.length > 0) {
    const all = seen;
    seen = [];
    for (const answer of all) answer();
    await new Promise(setImmediate);
  }
  await Promise.all(calls);
  expect(waiting).toEqual([]);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishReport } from '../fixtures/published-report';
import { searchEngine } from '../search/choose-engine';
import { reindex } from '../search/reindex';
import { database } from '../store/client';
import { searchReports } from './api/search-reports';
import { SearchResult } from './api/schemas';
import { readSearchPage, type SearchPage } from './search-page';
import { readSearchParameters } from './search-parameters';

const db = database();
const PLACES = [
  ['410000', '河南省'],
  ['410800', '焦作市'],
  ['410883', '孟州市'],
] as const;

/** A report whose one paragraph is the text. */
function publish(year: number, text: string): Promise<string> {
  return publishReport(db, {
    title: null,
    year,
    kind: 'government',
    organization: '孟州市人民政府',
    divisions: PLACES,
    preamble: '',
    sections: [{ kind: 'overview', heading: null, body: text }],
  });
}

type FoundPage = Extract<SearchPage, { state: 'found' }>;

async function found(asked: Record<string, string>): Promise<FoundPage> {
  const page = await readSearchPage(asked);
  if (page.state !== 'found') throw new Error(`${asked['q'] ?? ''} is ${page.state}`);
  return page;
}

let ids: string[] = [];
beforeAll(async () => {
  ids = [
    await publish(2021, '全年收到申请12件，均按时办结。'),
    await publish(2020, '全年收到申请3件，均按时办结。'),
    await publish(2019, '全年收到申请很少，都转交了。'),
  ];
  await reindex(db, [searchEngine()], () => undefined);
}, 60_000);

afterAll(() => db.$disconnect());

describe('the search page', () => {
  it('folds reports that say the same but for digits, counts them all, and unfolds them by address', async () => {
    const page = await found({ q: '全年收到申请' });
    expect(page.found.total).toBe(3);
    expect(page.results.map(({ reportId, alike, unfolded }) => [reportId, alike, unfolded])).toEqual([
      [ids[0], 1, []],
      [ids[2], 0, []],
    ]);
    const href = page.results[0]?.toggleHref ?? '';
    const open = await found(Object.fromEntries(new URLSearchParams(href.replace('/search?', ''))));
    expect(open.results.map(({ unfolded }) => unfolded.map(({ reportId }) => reportId))).toEqual([
      [ids[1]],
      [],
    ]);
    expect(open.results[0]?.toggleHref).not.toContain('unfold');
  });

  it('lists reports for conditions alone, and starts where nothing is asked', async () => {
    const { found: list } = await found({ q: 'year:2019-2020 in:焦作市' });
    expect(list.hits.map(({ reportId }) => reportId)).toEqual([ids[1], ids[2]]);
    expect(await readSearchPage({ q: '() "" -' })).toMatchObject({ state: 'start', reports: 3 });
  });

  it('keeps the order in its links', async () => {
    const { sorts, facets } = await found({ q: '申请', sort: 'place' });
    expect(sorts.map(({ sort, chosen }) => [sort, chosen])).toEqual([
      ['best', false],
      ['newest', false],
      ['place', true],
    ]);
    expect(facets.flatMap(({ entries }) => entries).every(({ href }) => href.includes('sort=place'))).toBe(
      true,
    );
  });

  it('shows the place that it does not understand', async () => {
    expect(await readSearchPage({ q: '申请 in:孟洲市' })).toMatchObject({
      state: 'refused',
      refusal: { reason: 'unknown_place', value: '孟洲市', place: { start: 3, end: 9 } },
    });
    expect(await readSearchPage({ q: '申请', year: 'x' })).toMatchObject({
      state: 'refused',
      refusal: { reason: 'not_valid', parameter: 'year', place: null },
    });
  });

  it('helps where nothing is found', async () => {
    const { help } = await found({ q: '申請 year:2018 in:孟州市' });
    expect(help?.without.map(({ chip, total }) => [chip.value, total])).toEqual([['2018', 3]]);
    expect(help?.folded).toBe('申请');
    const near = await found({ q: '孟洲市 申请' });
    expect(near.help?.near).toMatchObject([{ text: '"孟州市" "申请"', total: 3 }]);
    expect(near.help?.folded).toBeNull();
  });
});

describe('the API', () => {
  it('gives what the page shows', async () => {
    const result = await searchReports(readSearchParameters([['q', '全年收到申请 -转交']]));
    expect(SearchResult.parse(result)).toEqual(result);
    expect(result.hits.map(({ reportId, sameAs }) => [reportId, sameAs])).toEqual([
      [ids[0], null],
      [ids[1], ids[0]],
    ]);
  });
});

it('counts what is searched in vain by its words alone', async () => {
  for (const q of ['鲲鹏 “展翅”', ' 鲲鹏  "展翅', '孟州', '鲲\u0000鹏\uD800']) await readSearchPage({ q });
  expect(
    await db.emptySearch.findMany({ where: { query: { startsWith: '鲲' } }, orderBy: { query: 'asc' } }),
  ).toMatchObject([
    { query: '鲲 鹏', count: 1 },
    { query: '鲲鹏 "展翅"', count: 2 },
  ]);
  expect(await db.emptySearch.count({ where: { query: '孟州' } })).toBe(0);
});

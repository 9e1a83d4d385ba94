import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fillEngine,
  findAll,
  publishCorpus,
  scan,
  searchEngines,
  type SearchedReport,
} from '../fixtures/searched-archive';
import type { ReportText } from '../fixtures/published-report';
import { database } from '../store/client';
import { fold } from '../text/fold';
import type { SearchFilters, SearchResult } from './search-engine';

let reports: SearchedReport[] = [];

beforeAll(async () => {
  reports = await publishCorpus();
}, 120_000);

afterAll(async () => {
  await database().$disconnect();
});

const isIn = (report: ReportText, code: string): boolean =>
  report.divisions.some(([known]) => known === code);

/** Reports with the word in a section of the kind; title and place alone do not count. */
function scanSection(needle: string, kind: string): string[] {
  const holds = ({ report, parts }: SearchedReport): boolean =>
    parts.some((part, index) => report.sections[index - 2]?.kind === kind && part.includes(needle));
  return reports
    .filter(holds)
    .map(({ id }) => id)
    .sort();
}

describe.each(searchEngines())('$name', (engine) => {
  beforeAll(() => fillEngine(engine, reports), 120_000);

  function search(text: string, filters: Partial<SearchFilters> = {}): Promise<SearchResult> {
    return engine.search({
      text,
      filters: { divisions: [], years: [], sections: [], kinds: [], ...filters },
      page: 1,
    });
  }

  it.each([
    ['division', { divisions: ['410300'] }, (report: ReportText) => isIn(report, '410300')],
    [
      'two divisions',
      { divisions: ['410328', '320000'] },
      (report: ReportText) => isIn(report, '410328') || isIn(report, '320000'),
    ],
    ['year', { years: [2020] }, (report: ReportText) => report.year === 2020],
    ['kind', { kinds: ['office'] }, (report: ReportText) => report.kind === 'office'],
    [
      'all of them',
      { divisions: ['410000'], years: [2019, 2020], kinds: ['government'] },
      (report: ReportText) => isIn(report, '410000') && report.year < 2021 && report.kind === 'government',
    ],
  ] as const)('filters by %s', async (_, filters, test) => {
    const expected = scan(reports, ['公开'], test);
    expect(await findAll(engine, '公开', filters)).toEqual(expected);
    expect(expected.length).toBeLessThan(scan(reports, ['公开']).length);
    expect(expected).not.toEqual([]);
  });

  it('counts each value as if it were the only one chosen, within the other filters', async () => {
    const { facets } = await search('部分公开', { years: [2020], kinds: ['government', 'department'] });
    const count = (test: (report: ReportText) => boolean): number => scan(reports, ['部分公开'], test).length;
    const inKinds = (report: ReportText): boolean => report.kind !== 'office';
    expect(facets.year.map(({ value }) => value).sort()).toEqual([2019, 2020, 2021]);
    for (const facet of facets.year) {
      expect(facet.count).toBe(count((report) => inKinds(report) && report.year === facet.value));
    }
    for (const facet of facets.kind) {
      expect(facet.count).toBe(count((report) => report.kind === facet.value && report.year === 2020));
    }
    for (const facet of facets.division) {
      expect(facet.count).toBe(
        count((report) => inKinds(report) && report.year === 2020 && isIn(report, facet.value)),
      );
    }
  });

  it('counts the parts of the reports and gives the same when one is chosen', async () => {
    const { facets } = await search('行政复议');
    expect(facets.section.length).toBeGreaterThan(3);
    for (const { value, count } of facets.section) {
      const found = await findAll(engine, '行政复议', { sections: [value] });
      expect(found).toEqual(scanSection('行政复议', value));
      expect(count).toBe(found.length);
    }
  });

  it('takes place and title for every part', async () => {
    const place = await findAll(engine, '洛宁县 行政复议', { sections: ['disputes'] });
    const inDisputes = scanSection('行政复议', 'disputes');
    expect(place).toEqual(scan(reports, ['洛宁县']).filter((id) => inDisputes.includes(id)));
    expect(await findAll(engine, '洛宁县人民政府2019年', { sections: ['disputes'] })).toEqual([]);
  });

  it('shows up to three passages a report, marked exactly', async () => {
    const { hits } = await search('政府信息 热线');
    expect(hits).not.toEqual([]);
    for (const { passages, passageCount } of hits) {
      expect(passages.length).toBe(Math.min(3, passageCount));
      for (const { text, highlights } of passages) {
        expect(highlights).not.toEqual([]);
        for (const [start, end] of highlights)
          expect(['政府信息', '热线']).toContain(fold(text.slice(start, end)));
      }
    }
  });

  it('says where in the extracted text a passage stands', async () => {
    const { hits } = await search('第三方');
    for (const { reportId, passages } of hits) {
      const { text } = await database().reportVersion.findFirstOrThrow({
        where: { currentOf: { id: reportId } },
      });
      for (const { isTitle, source, text: passage } of passages) {
        if (!isTitle) expect(text.startsWith(passage, source.start)).toBe(true);
        expect(text.slice(0, source.start).split('\n')).toHaveLength(source.line);
      }
    }
  });

  it('puts title and place first', async () => {
    const { hits } = await search('涧西区');
    const first = reports.find(({ id }) => id === hits[0]?.reportId);
    expect(first?.report.divisions[2]?.[1]).toBe('涧西区');
  });

  it('gives each report on one page only, in the same order every time', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) =>
        engine.search({ text: '公开', filters: { divisions: [], years: [], sections: [], kinds: [] }, page }),
      ),
    );
    const ids = pages.flatMap(({ hits }) => hits.map(({ reportId }) => reportId));
    expect(new Set(ids).size).toBe(pages[0]?.total);
    expect(pages[2]?.hits.length).toBeLessThan(10);
  });

  it('gives everything at once: the reports of all pages in their order, each with all its passages', async () => {
    const filters: SearchFilters = {
      divisions: [],
      years: [],
      sections: ['overview', 'requests'],
      kinds: [],
    };
    const all = await engine.searchAll({ text: '公开', filters });
    const pages = await Promise.all([1, 2, 3].map((page) => engine.search({ text: '公开', filters, page })));
    const hits = pages.flatMap((page) => page.hits);
    expect(all.reportIds).toEqual(hits.map(({ reportId }) => reportId));
    const found = [];
    for await (const batch of all.batches()) found.push(...batch);
    expect(found.map(({ reportId }) => reportId)).toEqual(all.reportIds);
    found.forEach((hit, index) => {
      expect(hit.passages).toHaveLength(hits[index]?.passageCount ?? 0);
      expect(hit.passages).toEqual(expect.arrayContaining([...(hits[index]?.passages ?? [])]));
    });
    expect(found.some(({ passages }) => passages.length > 3)).toBe(true);
  });
});

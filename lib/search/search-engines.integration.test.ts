import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addVersion, publishReport, type ReportText } from '../fixtures/published-report';
import { searchCorpus, seededRandom } from '../fixtures/search-corpus';
import { fold } from '../text/fold';
import { connect } from '../store/client';
import { buildPassages } from './build-passages';
import { foldPassage } from './fold-passage';
import { meilisearchEngine } from './meilisearch/meilisearch-engine';
import { postgresEngine } from './postgres/postgres-engine';
import { readPublishedReport } from './read-published-report';
import type { ReportPassages, SearchFilters, SearchResult } from './search-engine';

const db = connect(process.env['DATABASE_URL'] ?? '');
const corpus = searchCorpus();
const reports: { id: string; report: ReportText; scanned: string[] }[] = [];
const NO_FILTERS: SearchFilters = { divisions: [], years: [], sections: [], kinds: [] };

const engines = [
  postgresEngine(db),
  meilisearchEngine({
    host: process.env['MEILI_HOST'] ?? '',
    apiKey: process.env['MEILI_MASTER_KEY'],
    uid: `engines_${process.pid}`,
  }),
];

/** The plain scan: every part of a report as one string, digits of neighbouring cells kept apart. */
function scanned(report: ReportText): string[] {
  const places = report.divisions.map(([, name]) => name).join(' ');
  const parts = [
    `${report.title ?? ''}\n${places} ${report.organization} ${report.year}年`,
    report.preamble,
    ...report.sections.map(({ heading, body }) => `${heading ?? ''}\n${body}`),
  ];
  return parts.map((part) =>
    part
      .split(/(?<=\d)\s*[\t\n]\s*(?=\d)/)
      .map(fold)
      .join('\t'),
  );
}

async function* allPassages(): AsyncGenerator<ReportPassages> {
  for (const { id } of reports) {
    const report = await readPublishedReport(db, id);
    if (report !== null) yield { reportId: id, passages: buildPassages(report) };
  }
}

beforeAll(async () => {
  for (const report of corpus) {
    reports.push({ id: await publishReport(db, report), report, scanned: scanned(report) });
  }
  for (const engine of engines) await engine.rebuild(allPassages());
}, 120_000);

afterAll(async () => {
  await db.$disconnect();
});

function truth(needles: readonly string[], test: (report: ReportText) => boolean = () => true): string[] {
  return reports
    .filter(
      ({ report, scanned: parts }) =>
        test(report) && needles.every((needle) => parts.some((part) => part.includes(needle))),
    )
    .map(({ id }) => id)
    .sort();
}

/** Reports whose words stand in the section, or in title and place, but not only there. */
function truthInSection(needle: string, kind: string): number {
  return reports.filter(({ report, scanned: parts }) =>
    parts.some(
      (part, index) => index > 1 && report.sections[index - 2]?.kind === kind && part.includes(needle),
    ),
  ).length;
}

/** Substrings of the reports as they are printed, cut anywhere. */
function substrings(count: number, lengths: readonly number[]): string[] {
  const random = seededRandom(7);
  const texts = corpus.flatMap((report) => report.sections.map(({ body }) => body));
  const found: string[] = [];
  while (found.length < count) {
    const text = Array.from(texts[Math.floor(random() * texts.length)] ?? '');
    const length = lengths[found.length % lengths.length] ?? 1;
    const at = Math.floor(random() * (text.length - length));
    const cut = text.slice(at, at + length).join('');
    if (fold(cut) !== '' && !/["“”＂]/.test(cut)) found.push(cut);
  }
  return found;
}

describe.each(engines)('$name', (engine) => {
  async function search(text: string, filters: Partial<SearchFilters> = {}, page = 1): Promise<SearchResult> {
    return engine.search({ text, filters: { ...NO_FILTERS, ...filters }, page });
  }

  async function allHits(text: string, filters: Partial<SearchFilters> = {}): Promise<string[]> {
    const ids: string[] = [];
    for (let page = 1; ; page += 1) {
      const { hits, total, totalIsExact } = await search(text, filters, page);
      ids.push(...hits.map(({ reportId }) => reportId));
      if (hits.length === 0 || ids.length >= total) {
        expect({ total, totalIsExact }).toEqual({ total: ids.length, totalIsExact: true });
        return ids.sort();
      }
    }
  }

  it('finds every report that contains a substring cut anywhere, and no other', async () => {
    for (const cut of substrings(240, [1, 2, 3, 4, 5, 6, 12, 50])) {
      const phrase = `"${cut}"`;
      expect({ phrase, ids: await allHits(phrase) }).toEqual({
        phrase,
        ids: truth([foldPassage(cut).folded]),
      });
    }
  }, 120_000);

  it.each([
    ['one character', '民', ['民']],
    ['a phrase over a sentence end', '"公开。"', ['公开。']],
    ['traditional script', '醫療財政', ['医疗财政']],
    ['a radical sign in the document', '民生', ['民生']],
    ['full width and case', 'ａｂｃ系统', ['abc系统']],
    ['spaces typed inside a quoted word', '"政 府 信息"', ['政府信息']],
    ['several words', '信访 热线 诉讼', ['信访', '热线', '诉讼']],
    ['several words, all there', '热线 诉讼 培训', ['热线', '诉讼', '培训']],
    ['digits', '12345', ['12345']],
    ['digits and characters', '2020年12345', ['2020年12345']],
    ['a thousands separator', '1,934', ['1,934']],
    ['a percent sign', '50%', ['50%']],
    ['a wildcard', '政%开', ['政%开']],
    ['an underscore', '_', ['_']],
    ['a regular expression', '政.*开', ['政.*开']],
    ['a backslash', '\\', ['\\']],
    ['the operators of a text query', "政府' | !公开 & (", ["政府'", '|', '!公开', '&', '(']],
    ['place and year', '洛宁县 2020', ['洛宁县', '2020']],
    ['title across its words', '2020年政府信息公开工作年度报告', ['2020年政府信息公开工作年度报告']],
    ['nothing like it', '火星殖民地', ['火星殖民地']],
  ])('agrees with a plain scan: %s', async (_, text, needles) => {
    expect(await allHits(text)).toEqual(truth(needles));
  });

  it('does not take pairs that occur apart for the whole', async () => {
    const [id, other] = [reports[0]?.id ?? '', reports[1]?.id ?? ''];
    const source = (await readPublishedReport(db, id)) ?? undefined;
    expect(source).toBeDefined();
    if (source === undefined) return;
    const text = '甲乙丙，乙丙丁。';
    await engine.replaceReport(id, buildPassages({ ...source, text, sections: [] }));
    const whole = buildPassages({ ...source, reportId: other, text: '甲乙丙丁。', sections: [] });
    const versionId = (await readPublishedReport(db, other))?.versionId ?? '';
    await engine.replaceReport(
      other,
      whole.map((passage) => ({ ...passage, versionId })),
    );
    expect(await allHits('甲乙丙丁')).toEqual([other]);
    await engine.rebuild(allPassages());
  });

  it('never joins the numbers of neighbouring cells', async () => {
    const row = corpus
      .flatMap((report) => report.sections)
      .flatMap(({ body }) => body.split('\n'))
      .find((line) => line.includes('\t'));
    const cells = row?.split('\t').slice(1, 4) ?? [];
    expect(await allHits(`"${cells.join('')}"`)).toEqual(truth([cells.join('')]));
    expect(await allHits(`"${cells.join('\t')}"`)).toEqual(truth([cells.join('\t')]));
  });

  it.each([
    [
      'division',
      { divisions: ['410300'] },
      (report: ReportText) => report.divisions.some(([code]) => code === '410300'),
    ],
    [
      'two divisions',
      { divisions: ['410328', '320000'] },
      (report: ReportText) => report.divisions.some(([code]) => ['410328', '320000'].includes(code)),
    ],
    ['year', { years: [2020] }, (report: ReportText) => report.year === 2020],
    ['kind', { kinds: ['office'] }, (report: ReportText) => report.kind === 'office'],
    [
      'all together',
      { divisions: ['410000'], years: [2019, 2020], kinds: ['government'] },
      (report: ReportText) =>
        report.year < 2021 && report.kind === 'government' && report.divisions[0]?.[0] === '410000',
    ],
  ] as const)('filters by %s', async (_, filters, test) => {
    expect(await allHits('公开', filters)).toEqual(truth(['公开'], test));
  });

  it('counts each facet as if its value were the only one chosen, within the other filters', async () => {
    const { facets } = await search('部分公开', { years: [2020], kinds: ['government', 'department'] });
    const inKinds = (report: ReportText): boolean => report.kind !== 'office';
    for (const { value, count } of facets.year) {
      expect(count).toBe(truth(['部分公开'], (report) => inKinds(report) && report.year === value).length);
    }
    for (const { value, count } of facets.kind) {
      expect(count).toBe(
        truth(['部分公开'], (report) => report.kind === value && report.year === 2020).length,
      );
    }
    for (const { value, count } of facets.division) {
      const within = (report: ReportText): boolean => report.divisions.some(([code]) => code === value);
      expect(count).toBe(
        truth(['部分公开'], (report) => inKinds(report) && report.year === 2020 && within(report)).length,
      );
    }
    expect(facets.year.map(({ value }) => value).sort()).toEqual([2019, 2020, 2021]);
  });

  it('counts sections and gives the same when one is chosen', async () => {
    const { facets } = await search('行政复议');
    expect(facets.section.length).toBeGreaterThan(3);
    for (const { value, count } of facets.section) {
      expect(count).toBe(truthInSection('行政复议', value));
      expect(await allHits('行政复议', { sections: [value] })).toHaveLength(count);
    }
  });

  it('shows passages that hold the words, marked exactly', async () => {
    const { hits } = await search('政府信息 热线');
    for (const { passages } of hits) {
      expect(passages.length).toBeGreaterThan(0);
      expect(passages.length).toBeLessThanOrEqual(3);
      for (const { text, highlights } of passages) {
        expect(highlights.length).toBeGreaterThan(0);
        for (const [start, end] of highlights)
          expect(['政府信息', '热线']).toContain(fold(text.slice(start, end)));
      }
    }
  });

  it('puts a title match first and ranks a whole phrase before its words apart', async () => {
    const { hits } = await search('涧西区');
    const first = reports.find(({ id }) => id === hits[0]?.reportId);
    expect(first?.report.divisions[2]?.[1]).toBe('涧西区');
  });

  it('follows a new version and a withdrawal', async () => {
    const id = reports[2]?.id ?? '';
    const before = reports[2]?.report;
    if (before === undefined) throw new Error('the corpus is empty');
    const sync = async (): Promise<void> => {
      const report = await readPublishedReport(db, id);
      await (report === null ? engine.removeReport(id) : engine.replaceReport(id, buildPassages(report)));
    };
    await addVersion(db, id, { ...before, preamble: '鲲鹏展翅。', sections: [] });
    await sync();
    expect(await allHits('鲲鹏展翅')).toEqual([id]);
    expect(await allHits('公开。')).not.toContain(id);
    await db.report.update({ where: { id }, data: { status: 'withdrawn' } });
    await sync();
    expect(await allHits('鲲鹏展翅')).toEqual([]);
    await db.report.update({ where: { id }, data: { status: 'published' } });
    await addVersion(db, id, before);
    await engine.rebuild(allPassages());
    expect(await allHits('鲲鹏展翅')).toEqual([]);
    expect(await allHits('公开')).toContain(id);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Applicant, MetricKey } from '../domain/metrics';
import type { ReportText } from '../fixtures/published-report';
import {
  fillEngine,
  findAll,
  publishCorpus,
  scan,
  searchEngines,
  type SearchedReport,
} from '../fixtures/searched-archive';
import { database } from '../store/client';
import { fold } from '../text/fold';

const db = database();
let reports: SearchedReport[] = [];
/** The reports that have figures, in this order. */
let counted: string[] = [];

type Figures = Partial<Record<MetricKey, number | null>>;

async function addFigures(reportId: string, figures: Figures, applicant: Applicant): Promise<void> {
  const { currentVersionId } = await db.report.findUniqueOrThrow({ where: { id: reportId } });
  await db.figure.createMany({
    data: Object.entries(figures).map(([metric, value]) => ({
      versionId: currentVersionId ?? '',
      metric,
      applicant,
      value,
      raw: '',
      status: value === null ? ('unreadable' as const) : ('printed' as const),
      line: 1,
      start: 0,
      end: 1,
    })),
  });
}

beforeAll(async () => {
  reports = await publishCorpus();
  counted = reports.slice(0, 3).map(({ id }) => id);
  const [first = '', second = '', third = ''] = counted;
  await addFigures(first, { 'requests.received': 120, 'requests.denied.state_secret': 1 }, 'total');
  await addFigures(first, { 'requests.received': 7 }, 'business');
  await addFigures(second, { 'requests.received': 0.5, 'requests.denied.state_secret': null }, 'total');
  await addFigures(third, { 'requests.received': null }, 'total');
  const denied = Object.fromEntries(
    [
      'state_secret',
      'prohibited_by_law',
      'security_and_stability',
      'third_party_rights',
      'internal_affairs',
      'deliberative',
      'enforcement_files',
      'administrative_inquiry',
    ].map((part, index) => [`requests.denied.${part}`, index]),
  );
  await addFigures(third, denied, 'total');
}, 120_000);

afterAll(async () => {
  await db.$disconnect();
});

const isIn = (report: ReportText, code: string): boolean =>
  report.divisions.some(([known]) => known === code);

/** What a plain scan finds, judged report by report. */
function judged(test: (holds: (needle: string) => boolean, report: ReportText) => boolean): string[] {
  return reports
    .filter(({ parts, report }) => test((needle) => parts.some((part) => part.includes(needle)), report))
    .map(({ id }) => id)
    .sort();
}

/** Whether the word stands in a part of the kind. */
function stands(report: ReportText, needle: string, kind: string): boolean {
  return report.sections.some(
    (section) => section.kind === kind && fold(`${section.heading ?? ''}${section.body}`).includes(needle),
  );
}

describe.each(searchEngines())('$name', (engine) => {
  beforeAll(() => fillEngine(engine, reports), 120_000);

  it.each<[string, Parameters<typeof judged>[0]]>([
    ['热线民政 OR 诉讼第三方', (holds) => holds('热线民政') || holds('诉讼第三方')],
    [
      '热线民政 公开监督 | 诉讼第三方',
      (holds) => (holds('热线民政') && holds('公开监督')) || holds('诉讼第三方'),
    ],
    [
      '公开监督（热线民政 或 诉讼热线）',
      (holds) => holds('公开监督') && (holds('热线民政') || holds('诉讼热线')),
    ],
    ['公开 -热线民政', (holds) => holds('公开') && !holds('热线民政')],
    ['公开 -"公开 监督" -诉讼热线', (holds) => holds('公开') && !holds('公开监督') && !holds('诉讼热线')],
    ['公开 -(公开监督 诉讼热线)', (holds) => holds('公开') && !(holds('公开监督') && holds('诉讼热线'))],
    ['-热线民政', (holds) => !holds('热线民政')],
    ['诉讼热线 OR -公开申请', (holds) => holds('诉讼热线') || !holds('公开申请')],
    ['year:2020', (_, { year }) => year === 2020],
    ['公开 year:2019-2020', (holds, { year }) => holds('公开') && (year === 2019 || year === 2020)],
    ['公开 -year:2020', (holds, { year }) => holds('公开') && year !== 2020],
    ['诉讼热线 in:洛阳市', (holds, report) => holds('诉讼热线') && isIn(report, '410300')],
    ['in:河南 -诉讼热线', (holds, report) => isIn(report, '410000') && !holds('诉讼热线')],
    [
      '公开 in:410300,320000',
      (holds, report) => holds('公开') && (isIn(report, '410300') || isIn(report, '320000')),
    ],
    ['kind:办公室 公开', (holds, { kind }) => holds('公开') && kind === 'office'],
    [
      '(year:2020 热线) OR (kind:office 培训)',
      (holds, { year, kind }) => (year === 2020 && holds('热线')) || (kind === 'office' && holds('培训')),
    ],
    ['section:problems 培训', (_, report) => stands(report, '培训', 'problems')],
    [
      '-section:overview 公开监督',
      (_, report) =>
        fold(report.preamble).includes('公开监督') ||
        ['disclosure', 'requests', 'disputes', 'problems', 'other'].some((kind) =>
          stands(report, '公开监督', kind),
        ),
    ],
    [
      '(section:problems OR section:requests) 第三方申请',
      (_, report) => stands(report, '第三方申请', 'problems') || stands(report, '第三方申请', 'requests'),
    ],
    [
      '(section:problems 第三方申请) OR (section:overview 诉讼热线)',
      (_, report) => stands(report, '第三方申请', 'problems') || stands(report, '诉讼热线', 'overview'),
    ],
    [
      'section:problems 公开申请 洛阳市',
      (holds, report) => stands(report, '公开申请', 'problems') && holds('洛阳市'),
    ],
    ['section:problems -公开申请', (_, report) => !stands(report, '公开申请', 'problems')],
  ])('agrees with a plain scan: %s', async (text, test) => {
    const expected = judged(test);
    expect(await findAll(engine, text)).toEqual(expected);
    expect(expected.length).toBeLessThan(reports.length);
    expect(expected).not.toEqual([]);
  });

  it('knows which parts a report has', async () => {
    expect(await findAll(engine, '部分:五')).toEqual(judged(() => true));
    expect(await findAll(engine, '-部分:五')).toEqual([]);
  });

  it.each([
    ['requests.received/total > 100', [0]],
    ['received = 0.5', [1]],
    ['received != 0.5', [0]],
    ['received <= 120', [0, 1]],
    ['received/business > 0', [0]],
    ['新收申请 ≥ 0', [0, 1]],
    ['denied > 0', [0, 2]],
    ['denied >= 28', [2]],
    ['denied > 28', []],
    ['denied < 100', [2]],
    ['denied = 28', [2]],
    ['denied != 28', []],
    ['granted >= 0', []],
    ['received > 100 OR denied = 28', [0, 2]],
    ['denied > 0 -received>100', [2]],
  ])('compares what is known of the figures: %s', async (text, expected) => {
    const ids = expected.map((index) => counted[index] ?? '').sort();
    expect(await findAll(engine, text)).toEqual(ids);
    const holds = scan(reports, ['公开']).filter((id) => ids.includes(id));
    expect(await findAll(engine, `公开 (${text})`)).toEqual(holds);
  });

  it('counts each value of a filter within the query, also where only conditions are asked', async () => {
    const filters = { divisions: [], years: [], sections: [], kinds: [] };
    const { facets, hits } = await engine.search({
      text: 'in:河南省',
      filters: { ...filters, years: [2020] },
      page: 1,
    });
    for (const { value, count } of facets.year) {
      expect(count).toBe(judged((_, report) => isIn(report, '410000') && report.year === value).length);
    }
    expect(facets.year.length).toBeGreaterThan(1);
    for (const { value, count } of facets.section) {
      expect(await findAll(engine, 'in:河南省', { years: [2020], sections: [value] })).toHaveLength(count);
    }
    expect(facets.section).not.toEqual([]);
    expect(hits.every(({ passages, passageCount }) => passages.length === 0 && passageCount === 0)).toBe(
      true,
    );
  });

  it.each([
    ['newest', '公开'],
    ['best', 'in:河南省'],
  ] as const)('puts the newer reports first: %s', async (sort, text) => {
    const filters = { divisions: [], years: [], sections: [], kinds: [] };
    const years: number[] = [];
    for (const page of [1, 2, 3]) {
      const { hits } = await engine.search({ text, filters, sort, page });
      const known = new Map(reports.map(({ id, report }) => [id, report.year]));
      years.push(...hits.map(({ reportId }) => known.get(reportId) ?? 0));
    }
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(new Set(years).size).toBeGreaterThan(1);
  });

  it('marks and shows only what is looked for, where it is looked for', async () => {
    const filters = { divisions: [], years: [], sections: [], kinds: [] };
    const { hits } = await engine.search({ text: 'section:problems 公开 -火星', filters, page: 1 });
    expect(hits).not.toEqual([]);
    for (const { passages } of hits) {
      for (const { section, isTitle, text, highlights } of passages) {
        expect(isTitle || section === 'problems').toBe(true);
        for (const [start, end] of highlights) expect(text.slice(start, end).replace(/\s/g, '')).toBe('公开');
      }
    }
  });
});

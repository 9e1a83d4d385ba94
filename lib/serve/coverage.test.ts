import { describe, expect, it } from 'vitest';
import { buildCoverage, formInForce } from './coverage';
import { buildPlaceTree } from './place-tree';
import type { ReadState, ReportSummary } from './report-summary';
import { buildYearRows } from './year-rows';

interface Held {
  path: string[];
  name: string;
  kind: ReportSummary['organization']['kind'];
  year: number;
  state?: ReadState;
}

function report({ path, name, kind, year, state = 'clean' }: Held): ReportSummary {
  const code = path.at(-1) ?? '';
  return {
    id: `${name}-${year}`,
    versionId: `${name}-${year}-1`,
    href: `/reports/${code}/${name}/${year}`,
    year,
    form: '2019',
    isSample: false,
    addedAt: null,
    organization: { name, slug: name, kind },
    division: { code, name: code, path },
    violated: 0,
    answered: 0,
    undetermined: state === 'open' ? 1 : 0,
    verdict: state === 'open' ? 'undetermined' : 'holds',
    state,
  };
}

const LUOYANG = ['410000', '410300'];
const JIANXI = [...LUOYANG, '410305'];
const HELD = [
  report({ path: JIANXI, name: '涧西区人民政府办公室', kind: 'office', year: 2020 }),
  report({
    path: [...LUOYANG, '410328'],
    name: '洛宁县人民政府',
    kind: 'government',
    year: 2020,
    state: 'open',
  }),
  report({
    path: [...LUOYANG, '410328'],
    name: '洛宁县人民政府',
    kind: 'government',
    year: 2021,
    state: 'unread',
  }),
];

describe('buildCoverage', () => {
  const coverage = buildCoverage(HELD, { today: '2022-02-10', limit: 10 });

  it('gives every place above a report its own row, and other bodies theirs', () => {
    expect(coverage.rows.map(({ label, depth }) => [label, depth])).toEqual([
      ['河南省', 0],
      ['洛阳市', 1],
      ['涧西区', 2],
      ['涧西区人民政府办公室', 2],
      ['洛宁县', 2],
    ]);
  });

  it('tells read, open, unread, absent and not yet due apart', () => {
    const states = (key: string) =>
      coverage.rows.find((row) => row.key === key)?.cells.map(({ state }) => state);
    expect(coverage.years).toEqual([2019, 2020, 2021, 2022]);
    expect(states('410328')).toEqual(['none', 'open', 'unread', 'due']);
    expect(states('涧西区人民政府办公室')).toEqual(['none', 'clean', 'none', 'due']);
    expect(states('410000')).toEqual(['none', 'none', 'due', 'due']);
    expect(coverage.counts).toEqual({ clean: 1, open: 1, unread: 1, none: 9, due: 8 });
  });

  it('groups the years by the form in force', () => {
    expect(coverage.spans).toEqual([
      { form: '2019', years: [2019, 2020] },
      { form: '2021', years: [2021, 2022] },
    ]);
  });

  it('lists only bodies of one kind when asked', () => {
    const offices = buildCoverage(HELD, { today: '2022-02-10', limit: 10, kind: 'office' });
    expect(offices.rows.map(({ label, depth }) => [label, depth])).toEqual([['涧西区人民政府办公室', 0]]);
  });

  it('begins at a division and counts the rows it leaves out', () => {
    const below = buildCoverage(HELD, { today: '2022-02-10', limit: 2, skip: 1 });
    expect(below.rows.map(({ label, depth }) => [label, depth])).toEqual([
      ['洛阳市', 0],
      ['涧西区', 1],
    ]);
    expect(below.hiddenRows).toBe(2);
  });
});

it('asks no report of the central government as a whole, only of its bodies', () => {
  const central = { path: ['000000'], name: '国家税务总局', kind: 'department', year: 2020 } as const;
  const coverage = buildCoverage([report({ ...central, path: [...central.path] })], {
    today: '2021-12-31',
    limit: 10,
  });
  expect(coverage.rows.map(({ label, href }) => [label, href])).toEqual([
    ['国家税务总局', '/organizations/国家税务总局'],
  ]);
  expect(coverage.counts).toMatchObject({ clean: 1, none: 1 });
});

it('counts reports at and below each place', () => {
  expect(buildPlaceTree(HELD)).toMatchObject([
    {
      name: '河南省',
      reports: 3,
      children: [{ name: '洛阳市', reports: 3, children: [{ reports: 1 }, { reports: 2 }] }],
    },
  ]);
  expect(buildPlaceTree(HELD, '410300').map(({ name }) => name)).toEqual(['涧西区', '洛宁县']);
  expect(buildPlaceTree([], '410300')).toEqual([]);
});

it('lists the years that have reports, the latest first', () => {
  expect(buildYearRows(HELD)).toEqual([
    { year: 2021, form: '2021', reports: 1, open: 0 },
    { year: 2020, form: '2019', reports: 2, open: 1 },
  ]);
});

it.each([
  [2018, 'free'],
  [2019, '2019'],
  [2020, '2019'],
  [2021, '2021'],
] as const)('reports on %i are due in the %s form', (year, form) => {
  expect(formInForce(year)).toBe(form);
});

import { expect, it } from 'vitest';
import { readyToScan, scan, type ScannedReport } from './scan';

const NO_FILTERS = { divisions: [], years: [], sections: [], kinds: [] };
const report = (id: string, year: number, body: string): ScannedReport =>
  readyToScan({
    id,
    report: {
      title: null,
      year,
      kind: 'office',
      organization: '洛宁县审计局',
      divisions: [
        ['410000', '河南省'],
        ['410328', '洛宁县'],
      ],
      preamble: '前言。',
      sections: [
        { kind: 'overview', heading: '一、总体情况', body },
        { kind: 'requests', heading: null, body: '申请\t12\t34' },
      ],
    },
  });
const reports = [report('a', 2019, '醫療 救助'), report('b', 2020, '医疗。\n救助')];

it.each([
  ['over white space and script', ['医疗救助'], {}, ['a']],
  ['cells apart', ['1234'], {}, []],
  ['cells with their border', ['12\t34'], {}, ['a', 'b']],
  ['not over the border of two parts', ['助申请'], {}, []],
  ['two words anywhere', ['前言', '救助'], {}, ['a', 'b']],
  ['a year', ['救助'], { years: [2020] }, ['b']],
  ['a part', ['救助'], { sections: ['requests' as const] }, []],
  ['the place counts in every part', ['洛宁县', '申请'], { sections: ['requests' as const] }, ['a', 'b']],
  ['the place alone does not', ['洛宁县'], { sections: ['requests' as const] }, []],
])('scans %s', (_, terms, filters, ids) => {
  expect([...scan(reports, terms, { ...NO_FILTERS, ...filters }).ids]).toEqual(ids);
});

it('counts what each value would give', () => {
  const { facets } = scan(reports, ['救助'], { ...NO_FILTERS, years: [2020] });
  expect([...facets.years].sort()).toEqual([
    ['2019', 1],
    ['2020', 1],
  ]);
  expect([...facets.divisions]).toEqual([
    ['410000', 1],
    ['410328', 1],
  ]);
  expect([...facets.sections]).toEqual([['overview', 1]]);
});

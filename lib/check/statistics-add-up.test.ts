import { describe, expect, it } from 'vitest';
import type { Statistic } from '../domain/report';
import { parsedReport } from '../fixtures/parsed-report';
import { statisticsAddUp } from './statistics-add-up';

const source = { page: null, line: 1, start: 0, end: 1 };
function row(name: string | null, value: number | null, column: string | null = null): Statistic {
  const key = name === null ? null : `statistics.${name}`;
  const status = value === null ? 'unreadable' : 'printed';
  return {
    key,
    label: name ?? '自设指标',
    column,
    unit: '件',
    value,
    raw: String(value ?? ''),
    status,
    source,
  };
}
const CHANNELS = ['in_person', 'by_fax', 'online', 'by_letter'];
const received = (total: number | null, values: readonly (number | null)[]): Statistic[] => [
  row('requests.received', total),
  ...values.map((value, index) => row(`requests.received_${CHANNELS[index] ?? ''}`, value)),
];
const judged = (statistics: Statistic[]): string[] =>
  statisticsAddUp(parsedReport({ form: 'free', statistics })).map(
    ({ verdict, expression }) => `${verdict}: ${expression}`,
  );

describe('statisticsAddUp', () => {
  it.each<[string, Statistic[], string[]]>([
    ['items that add up', received(14, [5, 0, 8, 1]), ['holds: 5 + 0 + 8 + 1 = 14']],
    ['items that are too few', received(14, [5, 0, 7, 1]), ['violated: 5 + 0 + 7 + 1 ≠ 14']],
    ['an item that is not known', received(14, [5, 0, null, 1]), ['undetermined: 5 + 0 + ? + 1 = 14']],
    ['too many even without it', received(4, [5, 0, null, 1]), ['violated: 5 + 0 + ? + 1 ≠ 4']],
    ['a row that is lost', received(14, [5, 0, 7]), ['undetermined: 5 + 0 + 7 = 14']],
    [
      'a row of its own among them',
      [...received(14, [5, 0, 7, 1]), row(null, 1)],
      ['undetermined: 5 + 0 + 7 + 1 = 14'],
    ],
    ['the whole not known', received(null, [5, 0, 7, 1]), []],
    [
      'a part that is more than the whole',
      [row('disclosed.total', 20), row('disclosed.normative_documents', 26)],
      ['violated: 26 > 20'],
    ],
    [
      'a part that is not known',
      [row('disclosed.total', 20), row('disclosed.normative_documents', null)],
      ['undetermined: ? ≤ 20'],
    ],
    [
      'ways of disclosure, which may tell the same twice',
      [
        row('disclosed.total', 20),
        row('disclosed.channels', null),
        row('disclosed.gazette', 15),
        row('disclosed.website', 20),
      ],
      [],
    ],
    [
      'each column for itself',
      [
        row('disclosed.total', 4, '本期'),
        row('disclosed.total', 20, '本年'),
        row('disclosed.normative_documents', 5, '本期'),
        row('disclosed.normative_documents', 6, '本年'),
      ],
      ['violated: 5 > 4', 'holds: 6 ≤ 20'],
    ],
  ])('%s', (_, statistics, expected) => expect(judged(statistics)).toEqual(expected));
});

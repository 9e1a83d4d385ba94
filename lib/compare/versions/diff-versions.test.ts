import { describe, expect, test } from 'vitest';
import type { ParsedReport, Statistic } from '../../domain/report';
import { parsedReport } from '../../fixtures/parsed-report';
import { diffVersions, isSameVersion } from './diff-versions';

const source = { page: null, line: 1, start: 0, end: 1 };
const statistic = (label: string, value: number | null, more: Partial<Statistic> = {}): Statistic => ({
  ...{ key: null, label, column: null, unit: '件', value, raw: String(value ?? ''), source },
  status: value === null ? 'blank' : 'printed',
  ...more,
});
const body = (kind: 'office' | 'department'): Partial<ParsedReport> => ({
  organization: { name: '孟州市审计局', kind },
});
const diff = (from: Partial<ParsedReport>, to: Partial<ParsedReport>) =>
  diffVersions(parsedReport(from), parsedReport(to));

describe('diffVersions', () => {
  test('the same twice is the same version, wherever it stands', () => {
    const moved = { source: { ...source, line: 9 } };
    const [from, to] = [[statistic('受理数', 3)], [statistic('受理数', 3, moved)]];
    expect(isSameVersion(diff({ statistics: from }, { statistics: to }))).toBe(true);
  });

  test.each<[string, Statistic[], Statistic[], [number | null | undefined, number | null | undefined][]]>([
    ['a value', [statistic('受理数', 3)], [statistic('受理数', 8)], [[3, 8]]],
    ['a blank cell that becomes 0', [statistic('受理数', null)], [statistic('受理数', 0)], [[null, 0]]],
    [
      'a row that is gone',
      [statistic('受理数', 3), statistic('答复数', 2)],
      [statistic('答复数', 2)],
      [[3, undefined]],
    ],
    ['a row that is new', [], [statistic('受理数', 3)], [[undefined, 3]]],
    [
      'the second of two rows of one name',
      [statistic('其中', 1), statistic('其中', 2)],
      [statistic('其中', 1), statistic('其中', 5)],
      [[2, 5]],
    ],
    [
      'one of two columns',
      [statistic('受理数', 1, { column: '本年' }), statistic('受理数', 2, { column: '上年' })],
      [statistic('受理数', 1, { column: '本年' }), statistic('受理数', 9, { column: '上年' })],
      [[2, 9]],
    ],
    [
      'the label of a known row',
      [statistic('1.受理数', 3, { key: 'statistics.received' })],
      [statistic('受理数', 3, { key: 'statistics.received' })],
      [[3, 3]],
    ],
  ])('of the statistics: %s', (_, from, to, changes) => {
    const found = diff({ statistics: from }, { statistics: to });
    expect(found.statistics.map((change) => [change.from?.value, change.to?.value])).toEqual(changes);
    expect(isSameVersion(found)).toBe(false);
  });

  test('another kind of body is another version', () => {
    const found = diff(body('office'), body('department'));
    expect(found.facts).toEqual([{ fact: 'kind', from: 'office', to: 'department' }]);
    expect(isSameVersion(found)).toBe(false);
  });
});

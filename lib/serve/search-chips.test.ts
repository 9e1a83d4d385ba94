import { describe, expect, it } from 'vitest';
import { searchChips } from './search-chips';
import { readSearchParameters } from './search-parameters';

function chips(q: string, rest = ''): [string, string, string][] {
  const parameters = readSearchParameters([['q', q], ...new URLSearchParams(rest)]);
  return searchChips(parameters).map(({ condition, value, without }) => [condition, value, without.q]);
}

describe('searchChips', () => {
  it('restates every part of the query, each with the query that is left without it', () => {
    expect(chips('公开 "政府 信息" -(洛阳 或 "郑 州") (甲 | 乙 丙) year:2019..2021 denied>0')).toEqual([
      ['word', '公开', '"政府 信息" -(洛阳 或 "郑 州") (甲 | 乙 丙) year:2019..2021 denied>0'],
      ['phrase', '政府 信息', '公开 -(洛阳 或 "郑 州") (甲 | 乙 丙) year:2019..2021 denied>0'],
      ['exclude', '洛阳 OR "郑 州"', '公开 "政府 信息" (甲 | 乙 丙) year:2019..2021 denied>0'],
      ['any', '甲 OR (乙 丙)', '公开 "政府 信息" -(洛阳 或 "郑 州") year:2019..2021 denied>0'],
      ['year', '2019-2021', '公开 "政府 信息" -(洛阳 或 "郑 州") (甲 | 乙 丙) denied>0'],
      ['figure', 'denied/total > 0', '公开 "政府 信息" -(洛阳 或 "郑 州") (甲 | 乙 丙) year:2019..2021'],
    ]);
  });

  it.each([
    ['甲 OR 乙', [['any', '甲 OR 乙', '']]],
    ['-in:河南省', [['exclude', 'in:河南省', '']]],
    ['"甲 乙', [['phrase', '甲 乙', '']]],
    ['section:requests,五', [['section', 'requests,problems', '']]],
    [
      '类别:部门 公开',
      [
        ['kind', 'department', '公开'],
        ['word', '公开', '类别:部门'],
      ],
    ],
    ['', []],
  ])('restates %s', (q, expected) => {
    expect(chips(q)).toEqual(expected);
  });

  it('says when a name stands for several places', () => {
    const read = (q: string): (number | null)[] =>
      searchChips(readSearchParameters([['q', q]])).map(({ namesakes }) => namesakes);
    expect(read('in:孟州市 in:孟州市,河南省')).toEqual([null, null]);
    expect(read('in:鼓楼区')[0]).toBeGreaterThan(1);
  });

  it('adds the filters of the address', () => {
    expect(chips('公开', 'division=410883&year=2020&section=requests')).toEqual([
      ['word', '公开', ''],
      ['division', '孟州市', '公开'],
      ['year', '2020', '公开'],
      ['section', 'requests', '公开'],
    ]);
  });
});

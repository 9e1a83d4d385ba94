import { describe, expect, it } from 'vitest';
import { AppError } from '../../domain/app-error';
import { restate } from './restate';
import { readTree } from './read-tree';

function understood(typed: string): string | null {
  const tree = readTree(typed);
  return tree === null ? null : restate(tree);
}

function refusal(typed: string): unknown {
  try {
    return understood(typed);
  } catch (error) {
    return error;
  }
}

describe('readTree', () => {
  it.each([
    ['words', '公开 洛阳', '公开 洛阳'],
    ['a wide space', '公开\u3000答复', '公开 答复'],
    ['OR weaker than neighbours', 'a b OR c d', '(a b) OR (c d)'],
    ['或 and bars', 'a 或 b|c ｜ d', 'a OR b OR c OR d'],
    ['或 within a word', '或者 甲或乙', '或者 甲或乙'],
    ['an or in small letters', 'a or b', 'a or b'],
    ['AND between words', 'a AND b', 'a b'],
    ['a group', 'a (b OR c)', 'a (b OR c)'],
    ['a group right behind a word', 'a（b OR c）', 'a (b OR c)'],
    ['a full-width group', 'a （b 或 c）d', 'a (b OR c) d'],
    ['an operator right before a group', 'a OR(b c)', 'a OR (b c)'],
    ['a parenthesis within a word', '第二十条第（一）项', '第二十条第（一）项'],
    ['a word with parentheses in a group', '(第（一）项 OR x)', '第（一）项 OR x'],
    ['a group that never closes', 'a (b OR c', 'a (b OR c)'],
    ['a stray parenthesis', 'a) b', 'a b'],
    ['stray parentheses around', ')a(', 'a'],
    ['an empty group', 'a () b', 'a b'],
    ['an exclusion', 'a -b', 'a -b'],
    ['a full-width minus', 'a －b', 'a -b'],
    ['an excluded phrase', 'a -"b c"', 'a -"b c"'],
    ['an excluded group', '-(a OR b) c', '-(a OR b) c'],
    ['an exclusion of an exclusion', 'NOT -a', 'a'],
    ['several minus signs', '---a', '-a'],
    ['a minus alone', 'a - b -', 'a b'],
    ['a minus within a word', '2019-2022', '2019-2022'],
    ['NOT', 'a NOT b', 'a -b'],
    ['NOT at the end', 'a NOT', 'a'],
    ['Chinese quotation marks', '“甲 乙”「丙 丁」『戊"己』＂庚＂', '"甲 乙" "丙 丁" "戊"己" "庚"'],
    ['a stray closing bracket', '甲」 乙', '甲 乙'],
    ['operators in quotation marks', '"OR" "(" "-x" "year:2020"', '"OR" "(" "-x" "year:2020"'],
    ['nothing', ' \t\n', null],
    ['only signs', '()-"" 「」', null],
    ['a year', 'year:2020', 'year:2020'],
    ['a range of years', 'year:2019-2022 年份：2020..2021', 'year:2019-2022 year:2020-2021'],
    ['years the other way round', 'year:2022-2019', 'year:2019-2022'],
    ['several years', '年份:2019，2021年', 'year:2019,2021'],
    ['full-width digits', 'ｙｅａｒ：２０２０', 'year:2020'],
    ['a space behind the colon', 'Year: 2020', 'year:2020'],
    [
      'a part by key, name and number',
      'section:requests 部分:问题与改进 部分:四',
      'section:requests section:problems section:disputes',
    ],
    ['a part by its heading', 'section:收到和处理政府信息公开申请情况', 'section:requests'],
    ['a kind', 'kind:department 类别:乡镇', 'kind:department kind:township'],
    ['a place', 'in:孟州市 地区:河南', 'in:孟州市 in:河南'],
    ['a quoted place', 'in:"孟州市"', 'in:孟州市'],
    ['a code', 'in:410883', 'in:孟州市'],
    ['an excluded condition', '-in:河南省', '-in:河南省'],
    ['a condition in a group', '(year:2019 a) OR b', '(year:2019 a) OR b'],
    ['a colon of ordinary text', '时间:2020 http://a.cn', '时间:2020 http://a.cn'],
    ['a figure', 'requests.received/total > 100', 'requests.received/total > 100'],
    ['a figure without spaces', 'received>=1,000', 'requests.received/total >= 1000'],
    [
      'an applicant',
      'granted/natural_person=0 granted／自然人 = 0',
      'requests.granted/natural_person = 0 requests.granted/natural_person = 0',
    ],
    ['the last parts of a key', 'reconsideration.upheld != 1', 'disputes.reconsideration.upheld != 1'],
    ['a short name', 'denied > 0', 'denied/total > 0'],
    ['a Chinese name', '不予公开＞０ 行政复议≥2', 'denied/total > 0 disputes.reconsideration.total >= 2'],
    ['a fraction', 'fees < 1.5', 'disclosure.fees.amount < 1.5'],
    ['a negative number', 'licensing.items_change＜-3', 'disclosure.licensing.items_change < -3'],
    ['a figure in a group', '(denied>0 OR granted<=2)', 'denied/total > 0 OR requests.granted/total <= 2'],
    ['a comparison of ordinary text', '增长率>5 a=b', '增长率>5 a=b'],
  ])('reads %s', (_, typed, expected) => {
    expect(understood(typed)).toBe(expected);
  });

  it.each([
    ['or_without_side', 'a OR', 2, 4, {}],
    ['or_without_side', 'OR a', 0, 2, {}],
    ['or_without_side', 'a | OR b', 2, 3, {}],
    ['or_without_side', 'a (b 或 )', 5, 6, {}],
    ['or_without_side', 'a | ()', 2, 3, {}],
    ['too_deep', '('.repeat(11) + 'a', 10, 11, { limit: 10 }],
    ['value_expected', 'a year:', 2, 7, { value: 'year' }],
    ['value_expected', 'in: (', 0, 4, { value: 'in' }],
    ['invalid_year', 'a year:20 b', 2, 9, { value: '20' }],
    ['invalid_year', 'year:2019-', 0, 10, { value: '2019-' }],
    ['unknown_section', 'section:tables', 0, 14, { value: 'tables' }],
    ['unknown_kind', 'kind:ministry', 0, 13, { value: 'ministry' }],
    [
      'unknown_place',
      'a in:孟洲市 b',
      2,
      8,
      { value: '孟洲市', names: expect.stringContaining('孟州市') as string },
    ],
    ['unknown_place', 'in:火星', 0, 5, { value: '火星' }],
    ['unknown_figure', 'recieved > 100', 0, 14, { names: expect.stringContaining('received') as string }],
    [
      'ambiguous_figure',
      'upheld > 1',
      0,
      10,
      { names: expect.stringContaining('disputes.litigation_direct.upheld') as string },
    ],
    ['number_expected', 'a denied > b', 2, 10, { value: 'denied' }],
    ['unknown_applicant', 'granted/nobody > 1', 0, 18, { value: 'nobody' }],
    ['unknown_applicant', 'fees/total > 1', 0, 14, { value: 'total', names: '' }],
    ['too_many_conditions', 'year:2020 '.repeat(13), 120, 129, { limit: 12 }],
  ])('refuses with %s: %s', (reason, typed, start, end, params) => {
    const refused = refusal(typed);
    expect(refused).toBeInstanceOf(AppError);
    expect(refused).toMatchObject({
      code: 'invalid_parameter',
      params: { parameter: 'q', reason, start, end, ...params },
    });
  });

  it('means every division of a name, full names before short ones', () => {
    const codesOf = (typed: string): number => {
      const tree = readTree(typed);
      const condition = tree?.type === 'condition' ? tree.condition : null;
      return condition?.field === 'in' ? (condition.places[0]?.codes.length ?? 0) : 0;
    };
    expect(codesOf('in:鼓楼区')).toBeGreaterThan(2);
    expect(codesOf('in:朝阳')).toBeGreaterThan(1);
    expect(codesOf('in:孟州市')).toBe(1);
  });

  it('takes as many nested groups as are allowed', () => {
    expect(understood(`${'('.repeat(10)}a${')'.repeat(10)}`)).toBe('a');
  });
});

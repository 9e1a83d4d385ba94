import { describe, expect, it } from 'vitest';
import { documentOf } from '../../fixtures/document';
import { findPeriod } from './find-period';
import { printedLines } from './printed-lines';

const period = (text: string): (string | null)[] | null => {
  const found = findPeriod(printedLines(documentOf(text), 150, 12));
  return found === null ? null : [found.from, found.to, found.raw];
};

describe('the period the figures cover', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'with both dates whole',
      '所列数据的统计期限自 2023年1月1日起至 2023年12月31日止。',
      ['2023-01-01', '2023-12-31', '2023年1月1日起至2023年12月31日'],
    ],
    [
      'with the year once',
      '统计期限为2023年1月1日至12月31日。',
      ['2023-01-01', '2023-12-31', '2023年1月1日至12月31日'],
    ],
    [
      'with hyphens',
      '统计时限2021-1-1起至2021-12-31止',
      ['2021-01-01', '2021-12-31', '2021-1-1起至2021-12-31'],
    ],
    ['with dots', '数据统计时间：2021.1.1-2021.12.31', ['2021-01-01', '2021-12-31', '2021.1.1-2021.12.31']],
    [
      'in Chinese numerals',
      '数据期限从二0一七年一月一日至十二月三十一日。',
      ['2017-01-01', '2017-12-31', '二0一七年一月一日至十二月三十一日'],
    ],
    [
      'as two dates',
      '数据起止日期为2025年1月1日和2025年12月31日，由县政府办公室编制。',
      ['2025-01-01', '2025-12-31', '2025年1月1日和2025年12月31日'],
    ],
    [
      'one day short',
      '本报告数据的统计期限自2021年1月1日起，至2021年12月30日止。',
      ['2021-01-01', '2021-12-30', '2021年1月1日起，至2021年12月30日'],
    ],
    ['with the signs lost', '统计期限自202311日起至20231231日止。', [null, null, '202311日起至20231231日']],
    [
      'with digits too many',
      '期限：2020年1月1日至202020年12月31日',
      ['2020-01-01', null, '2020年1月1日至202020年12月31日'],
    ],
    [
      'with a sign lost',
      '统计期限自20201月1日起至2020年12月31日止',
      [null, '2020-12-31', '20201月1日起至2020年12月31日'],
    ],
    ['with its end alone', '数据统计截至2022年12月31日。', [null, '2022-12-31', '截至2022年12月31日']],
    [
      'over the end of a line',
      '本报告所列数据的统计期限自2023年1月1日起至2023年\n12月31日止。',
      ['2023-01-01', '2023-12-31', '2023年1月1日起至2023年12月31日'],
    ],
  ])('%s', (_, text, expected) => {
    expect(period(text)).toEqual(expected);
  });

  it.each([
    ['a training', '自2023年6月1日至7月30日组织培训三次。'],
    ['years of a plan', '按照2021至2025年规划推进。'],
    ['none', '本报告由办公室编制。'],
  ])('is not %s', (_, text) => {
    expect(period(text)).toBeNull();
  });
});

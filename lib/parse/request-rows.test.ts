import { describe, expect, test } from 'vitest';
import { requestRowOf } from './request-rows';

describe('the row a label ends with', () => {
  test.each([
    ['its own words', '(三)不予公开1.属于国家秘密', 'requests.denied.state_secret'],
    [
      'the first line of a label that goes on below its numbers',
      '三安全一稳定”4.保护第',
      'requests.denied.third_party_rights',
    ],
    ['the same with 、', '类过程性信息7、属于行', 'requests.denied.enforcement_files'],
    [
      'a group and the first line of its first item',
      '报告(六)其他处理1.申请人',
      'requests.other_handling.not_corrected',
    ],
    ['an item that no label begins with', '要求提供公开出版物4.另外', null],
    ['an arrow for a dot', '3→其他', 'requests.other_handling.remaining'],
    ['tortoise-shell brackets', '〔七〕总计', 'requests.total_handled'],
    ['反覆 of a traditional text', '4.无正当理由大量反覆申请', 'requests.not_processed.excessive'],
  ])('%s', (_what, label, metric) => expect(requestRowOf(label, null)).toBe(metric));
});

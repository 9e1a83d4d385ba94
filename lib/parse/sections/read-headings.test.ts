import { describe, expect, it } from 'vitest';
import { documentOf } from '../../fixtures/document';
import { readHeadings } from './read-headings';

const NO_TABLES = { disclosure: null, requests: null, disputes: null };
const STATUTORY = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const read = (lines: string[]) => readHeadings(documentOf(lines.join('\n')), NO_TABLES, 0);
const withOne = (index: number, heading: string) =>
  STATUTORY.map((line, at) => (at === index ? heading : line));

describe('readHeadings', () => {
  it.each([
    [0, '一、概述'],
    [0, '一、 基本情况'],
    [0, '一、2020年政府信息公开总体情况'],
    [0, '## 一、总体情况'],
    [0, '**一、总体情况**'],
    [1, '二、主动公开政府信息的情况'],
    [1, '二、主动公开政府政府情况'],
    [2, '三、收到和处理政府信息公开申请情况：'],
    [3, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    [3, '#### 四、 政府信息公开行政复议、行政诉讼情况'],
    [4, '五、存在问题及改进情况'],
    [4, '五、政府信息公开工作存在的主要问题及改进情况'],
    [5, '六、其他需要报告的事项。'],
    [5, '六、需要报告的其他事项'],
  ])('takes heading %i printed as %s', (index, heading) => {
    const headings = read(withOne(index, heading));
    expect(headings.map((found) => found.line)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is not misled by inner headings of part one that use the same numbers', () => {
    const inner = ['一、统筹推进标准化规范化', '二、积极推进重点领域信息公开', '三、加强政策解读，注重实效'];
    const headings = read([
      STATUTORY[0] ?? '',
      ...inner,
      '（一）主动公开政府信息情况',
      '全年平稳。',
      ...STATUTORY.slice(1),
    ]);
    expect(headings.map((found) => found.line)).toEqual([1, 7, 8, 9, 10, 11]);
  });

  it('is not misled by the table row 四、结转下年度继续办理', () => {
    const headings = read([
      ...STATUTORY.slice(0, 3),
      '四、结转下年度继续办理\t\t0\t0',
      '四、结转下年度继续办理',
      ...STATUTORY.slice(3),
    ]);
    expect(headings.map((found) => found.line)).toEqual([1, 2, 3, 6, 7, 8]);
  });

  it('is not misled by a sentence that names the parts', () => {
    const preamble =
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况等部分组成。';
    expect(read([preamble, ...STATUTORY]).map((found) => found.line)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('leaves out a lost heading', () => {
    const headings = read([...STATUTORY.slice(0, 2), ...STATUTORY.slice(3)]);
    expect(headings.map((found) => found.kind)).toEqual([
      'overview',
      'disclosure',
      'disputes',
      'problems',
      'other',
    ]);
  });
});

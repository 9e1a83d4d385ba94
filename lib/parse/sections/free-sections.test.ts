import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../domain/report';
import { documentOf } from '../../fixtures/document';
import { parseReport } from '../parse-report';

const TITLE = '洛宁县人民政府2012年政府信息公开工作年度报告';
const PREFACE = '根据《中华人民共和国政府信息公开条例》的要求，编成本报告。';

function read(lines: readonly string[]) {
  return parseReport(documentOf([TITLE, ...lines].join('\n')));
}

/** Each heading with a sentence of its own below it. */
function partsOf(headings: readonly string[]): string[] {
  return headings.flatMap((heading, index) => [heading, `这里是第${index + 1}处的正文。`]);
}

function expectParts(lines: readonly string[], kinds: readonly SectionKind[]): void {
  const { sections, form } = read(lines);
  expect(form).toBe('free');
  const headed = sections.filter(({ ordinal }) => ordinal > 0);
  expect(headed.map(({ kind }) => kind)).toEqual(kinds);
  expect(headed.map(({ ordinal }) => ordinal)).toEqual(kinds.map((_, index) => index + 1));
  headed.forEach(({ text }, index) => expect(text).toContain(`这里是第${index + 1}处的正文。`));
}

describe('the parts of a report before 2019', () => {
  it.each<[string, string[], SectionKind[]]>([
    [
      'the seven of the regulation of 2008',
      [
        '一、概述',
        '二、主动公开政府信息的情况',
        '三、依申请公开和不予公开政府信息的情况',
        '四、收费及减免情况',
        '五、行政复议、提起诉讼和申诉情况',
        '六、存在的主要问题及改进措施',
        '七、附表',
      ],
      ['overview', 'disclosure', 'requests', 'requests', 'disputes', 'problems', 'other'],
    ],
    [
      'with consultations and staff',
      [
        '一、组织领导和制度建设情况',
        '二、主动公开情况',
        '三、咨询处理情况',
        '四、申请办理情况',
        '五、人员和收支情况',
        '六、存在不足和下一步打算',
        '七、其他需要说明的事项',
      ],
      ['overview', 'disclosure', 'requests', 'requests', 'overview', 'problems', 'other'],
    ],
    [
      'with interpretation, platforms and the table',
      [
        '一、2012年工作概况',
        '二、政策解读和回应关切情况',
        '三、公开平台建设情况',
        '四、举报投诉情况',
        '五、2013年工作计划',
        '六、政府信息公开情况统计表',
      ],
      ['overview', 'disclosure', 'disclosure', 'disputes', 'problems', 'other'],
    ],
    [
      'in traditional characters',
      ['一、概　述', '二、主動公開情況', '三、複議、訴訟情況'],
      ['overview', 'disclosure', 'disputes'],
    ],
    [
      '（一） for 一、',
      ['（一）概述', '（二）主动公开情况', '（三）依申请公开情况'],
      ['overview', 'disclosure', 'requests'],
    ],
    [
      '1、 for 一、',
      ['1、概述', '2、主动公开情况', '3、依申请公开情况'],
      ['overview', 'disclosure', 'requests'],
    ],
    [
      '第一部分',
      ['第一部分 概述', '第二部分 主动公开情况', '第三部分 附表'],
      ['overview', 'disclosure', 'other'],
    ],
    [
      'the number three twice',
      ['一、概述', '二、主动公开情况', '三、依申请公开情况', '三、复议和诉讼情况', '四、问题和改进'],
      ['overview', 'disclosure', 'requests', 'disputes', 'problems'],
    ],
    [
      'number two left out',
      ['一、概述', '三、主动公开情况', '四、依申请公开情况'],
      ['overview', 'disclosure', 'requests'],
    ],
    [
      'a foreword without a number',
      ['引 言', '一、主动公开情况', '二、依申请公开情况'],
      ['overview', 'disclosure', 'requests'],
    ],
    [
      'an annex without a number',
      ['一、概述', '二、主动公开情况', '附表'],
      ['overview', 'disclosure', 'other'],
    ],
    [
      'words that say nothing of the six',
      ['一、勇于创新', '二、主动公开情况', '三、亮点'],
      ['overview', 'disclosure', 'other'],
    ],
    [
      'a heading cut by a line break',
      ['一、概述', '二、依申请公开和不予公开政府\n信息的情况'],
      ['overview', 'requests'],
    ],
  ])('%s', (_, headings, kinds) => expectParts(partsOf(headings), kinds));

  it('headings with the narrative behind them', () => {
    expectParts(
      [
        '一、概述。这里是第1处的正文。',
        '二、主动公开情况 这里是第2处的正文。',
        '三、依申请公开情况：这里是第3处的正文。',
      ],
      ['overview', 'disclosure', 'requests'],
    );
  });

  it('all text on one line', () => {
    const line =
      '一、概述 这里是第1处的正文。二、主动公开情况 这里是第2处的正文。 三、存在问题及改进措施 这里是第3处的正文。';
    expectParts([line], ['overview', 'disclosure', 'problems']);
  });

  it('is not misled by sub-headings, numbered sentences and a list of contents', () => {
    const headings = ['一、概述', '二、主动公开情况', '三、依申请公开情况'];
    const inner = [
      '（一）主动公开的内容',
      '1、机构职能',
      '2、规章文件。一、是及时；二、是全面。',
      '一、完善制度，落实责任，做到专人负责。',
    ];
    const [first = '', second = '', ...rest] = partsOf(headings);
    expectParts(
      ['目录', ...headings, first, second, ...rest.slice(0, 2), ...inner, ...rest.slice(2)],
      ['overview', 'disclosure', 'requests'],
    );
  });

  it('loses nothing between title and signature', () => {
    const parts = partsOf(['一、概述', '二、主动公开情况', '三、其他']);
    const { sections } = read(['2013年3月1日', PREFACE, ...parts, '洛宁县人民政府', '2013年3月10日']);
    expect(sections.map(({ ordinal, heading }) => [ordinal, heading])).toEqual([
      [0, null],
      [1, '一、概述'],
      [2, '二、主动公开情况'],
      [3, '三、其他'],
    ]);
    expect(sections.flatMap(({ heading, text }) => [...(heading ? [heading] : []), text])).toEqual([
      PREFACE,
      ...parts,
    ]);
  });

  it('without any heading the whole text is one section, and that is said', () => {
    const { sections, findings } = read([PREFACE, '全年公开信息三百条。', '没有收到申请。']);
    expect(sections).toMatchObject([
      {
        kind: 'overview',
        ordinal: 1,
        heading: null,
        text: [PREFACE, '全年公开信息三百条。', '没有收到申请。'].join('\n'),
      },
    ]);
    expect(findings.map(({ code }) => code)).toContain('headings_missing');
  });

  it('owes no part and no table', () => {
    const { findings } = read(partsOf(['一、概述', '二、主动公开情况']));
    expect(findings.filter(({ code }) => /missing/.test(code))).toEqual([]);
  });
});

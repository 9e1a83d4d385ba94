import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../domain/finding-codes';
import type { ParsedReport, SectionKind } from '../../domain/report';
import { documentOf } from '../../fixtures/document';
import { all, heading, noTables, textBefore, type Edit } from '../../fixtures/documents/edit-report';
import { blocksOf, makeReport, type MadeReport } from '../../fixtures/documents/made-report';
import { writeText, type TableShape } from '../../fixtures/documents/write-text';
import { fold } from '../../text/fold';
import { parseReport } from '../parse-report';

const OWN_TEXT: Readonly<Record<SectionKind, string>> = {
  overview: '全年各项公开任务按计划做完。',
  disclosure: '公开的内容按条例逐项列出。',
  requests: '申请都在期限之内答复。',
  disputes: '案件由法制机构一并应对。',
  problems: '问题是有的栏目更新得慢，改进的办法是按月检查。',
  other: '没有收取信息处理费。',
};
const KINDS = Object.keys(OWN_TEXT) as SectionKind[];
const plain = all(...KINDS.map((kind) => textBefore(kind, OWN_TEXT[kind])));

function made(edit: Edit, form: '2019' | '2021' = '2021'): MadeReport {
  return edit(plain(makeReport({ seed: 7, form })));
}

function read(report: MadeReport, shape: TableShape = 'tabs', after: (text: string) => string = (x) => x) {
  return parseReport(documentOf(after(writeText(blocksOf(report), shape))));
}

const sectionOf = (report: ParsedReport, kind: SectionKind) =>
  report.sections.find((section) => section.kind === kind);
const codesOf = (report: ParsedReport): FindingCode[] => report.findings.map(({ code }) => code);

/** Every part holds its own sentence and no other part's. */
function expectBorders(report: ParsedReport, kinds: readonly SectionKind[] = KINDS): void {
  for (const kind of kinds) {
    const text = fold(sectionOf(report, kind)?.text ?? '');
    const found = KINDS.filter((each) => text.includes(fold(OWN_TEXT[each])));
    expect({ kind, found }).toEqual({ kind, found: [kind] });
  }
}

const everyHeading =
  (write: (printed: string, index: number) => string): Edit =>
  (report) => ({
    ...report,
    parts: report.parts.map((part, index) => ({
      ...part,
      heading: part.heading === null ? null : write(part.heading, index),
    })),
  });
const NUMERALS = '一二三四五六';

describe('headings of the form in other wordings', () => {
  it.each<[SectionKind, string]>([
    ['overview', '一、概述'],
    ['overview', '一、总体概述'],
    ['overview', '一、工作基本情况'],
    ['overview', '一、基本情况'],
    ['overview', '一、基本概况'],
    ['overview', '一、主要工作概述'],
    ['overview', '一、政府信息公开总体工作情况'],
    ['overview', '一、2020年政府信息公开总体情况'],
    ['overview', '一、政府信息公开工作的基本概况'],
    ['overview', '一、總體情況'],
    ['overview', '第一部分 总体情况'],
    ['overview', '一  总体情况'],
    ['overview', '一.总体情况'],
    ['overview', '、总体情况'],
    ['disclosure', '二、主动公开政府信息的情况'],
    ['disclosure', '二、主动公开政府政府情况'],
    ['disclosure', '二、政府信息公开情况'],
    ['disclosure', '二、主 动 公 开 政 府 信 息 情 况'],
    ['disclosure', '二、主動公開政府信息情況'],
    ['disclosure', '二、主动公开政府信惠情况'],
    ['disclosure', '、主动公开政府信息情况'],
    ['requests', '三、收到和处理政府信息公开申请情况：'],
    ['requests', '三、收到和处理政府信息公开申清情况'],
    ['requests', '三、依申请公开政府信息情况'],
    ['requests', '### 三、收到和处理政府信息公开申请情况'],
    ['requests', '四、收到和处理政府信息公开申请情况'],
    ['requests', '三、收到和处理政府信息\n公开申请情况'],
    ['disputes', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['disputes', '四、因政府信息公开工作被申请行政复议、提起行政诉讼\n情况'],
    ['disputes', '四、行政复议和行政诉讼情况'],
    ['disputes', '三、政府信息公开行政复议、行政诉讼情况'],
    ['problems', '五、存在问题及改进情况'],
    ['problems', '五、政府信息公开工作存在的主要问题及改进情况'],
    ['problems', '五、存在的不足和下一步打算'],
    ['problems', '、存在的主要问题及改进情况'],
    ['other', '六、其它需要报告的事项'],
    ['other', '六、需要报告的其他事项'],
    ['other', '六、其他需要报告的事项。'],
    ['other', '六、\t其他需要报告的事项'],
  ])('%s: %s', (kind, printed) => {
    const report = read(made(heading(kind, printed)));
    expect(fold(sectionOf(report, kind)?.heading ?? '')).toBe(fold(printed.replace(/^#+/, '')));
    expectBorders(report);
    expect(report.sections.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(codesOf(report)).not.toContain('heading_missing');
    expect(codesOf(report)).not.toContain('heading_uncertain');
  });

  it.each<[string, Edit]>([
    ['1、', everyHeading((text, index) => text.replace(/^./, String(index + 1)))],
    ['（一）', everyHeading((text, index) => text.replace(/^../, `（${NUMERALS.charAt(index)}）`))],
    ['第一部分', everyHeading((text, index) => text.replace(/^../, `第${NUMERALS.charAt(index)}部分 `))],
    ['no number', everyHeading((text) => text.slice(2))],
    ['## of markdown', everyHeading((text) => `## ${text}`)],
    ['bold', everyHeading((text) => `**${text}**`)],
    ['text behind a colon', everyHeading((text, index) => (index === 0 ? `${text}：年初即有安排。` : text))],
    ['text behind a space', everyHeading((text) => `${text} 本节说明如下，`)],
    ['numbers lost', everyHeading((text) => text.slice(1))],
  ])('all six with %s', (_, edit) => {
    const report = read(made(edit));
    expect(report.sections.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expectBorders(report);
  });

  it.each<[SectionKind, string]>([
    ['overview', '一、加強組織領導'],
    ['problems', '五、今后努力的方向'],
    ['problems', '五、对明年工作的想法'],
    ['other', '六、有关情况的说明'],
  ])('%s in words of its own, and says so: %s', (kind, printed) => {
    const report = read(made(heading(kind, printed)));
    expect(sectionOf(report, kind)?.heading).toBe(printed);
    expectBorders(report);
    const doubts = report.findings.filter(({ code }) => code === 'heading_uncertain');
    expect(doubts.map(({ params }) => params['heading'])).toEqual([printed]);
  });
});

describe('headings that are not there', () => {
  it.each(KINDS.filter((kind) => kind !== 'other' && kind !== 'overview'))(
    'heading of %s lost: says so and gives nothing to another part that is not its own',
    (kind) => {
      const report = read(made(heading(kind, null)));
      expect(sectionOf(report, kind)?.heading).toBeNull();
      expect(codesOf(report)).toContain('heading_missing');
      expectBorders(
        report,
        KINDS.filter((each) => each !== kind && KINDS.indexOf(each) !== KINDS.indexOf(kind) - 1),
      );
    },
  );

  it('one heading for five and six', () => {
    const report = read(
      made(all(heading('problems', '五、存在问题、改进措施及其他需要报告的事项'), heading('other', null))),
    );
    expect(report.sections.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5]);
    expect(sectionOf(report, 'problems')?.text).toContain(OWN_TEXT.other);
    expect(codesOf(report)).toContain('sections_merged');
    expect(codesOf(report)).not.toContain('section_missing');
    expectBorders(report, ['overview', 'disclosure', 'requests', 'disputes']);
  });

  it('six is missing altogether', () => {
    const report = read(made((made) => ({ ...made, parts: made.parts.slice(0, 5) })));
    expect(report.findings.filter(({ code }) => code === 'section_missing')).toHaveLength(1);
    expectBorders(report, KINDS.slice(0, 5));
  });
});

describe('what looks like a heading and is none', () => {
  it.each<[string, string[]]>([
    ['in brackets', ['（一）主动公开政府信息情况', '信息按期上网。', '（二）依申请公开情况', '渠道畅通。']],
    ['with 1.', ['1.主动公开政府信息情况', '信息按期上网。', '2.依申请公开情况', '渠道畅通。']],
    ['一是', ['一是主动公开政府信息情况良好。', '二是依申请公开情况良好。']],
    [
      'with the numbers of the parts',
      ['一、抓组织', '有专人。', '二、主动公开情况', '栏目全。', '三、依申请公开情况', '按期办。'],
    ],
    [
      'with the very words',
      ['一、抓组织', '有专人。', '二、主动公开政府信息情况', '栏目全。', '三、其他做法', '也有。'],
    ],
    [
      'without a number',
      ['主动公开政府信息情况', '栏目齐全。', '收到和处理政府信息公开申请情况', '按期办理。'],
    ],
    [
      'all six as prose',
      KINDS.flatMap((kind, index) => [
        `${NUMERALS.charAt(index)}、关于${kind === 'overview' ? '总体' : '其中第' + String(index)}的工作`,
        '做完了。',
      ]),
    ],
  ])('inner headings of part one %s', (_, lines) => {
    const report = read(made(textBefore('overview', OWN_TEXT.overview, ...lines)));
    expect(report.sections.map(({ heading }) => heading)).toEqual(
      made((x) => x).parts.map(({ heading }) => heading),
    );
    expectBorders(report);
  });

  it('a first run of the six headings in prose, a second with the tables', () => {
    const prose = made((x) => x).parts.flatMap(({ heading }) => [heading ?? '', '这一节先用文字说明。']);
    const report = read(made(textBefore('overview', ...prose.slice(1), '一、总体情况', OWN_TEXT.overview)));
    expectBorders(report);
  });

  it.each<TableShape>(['cellPerLine', 'spaces', 'bars', 'oneLineOfTabs', 'tabs'])(
    'the table row 四、结转下年度继续办理, %s',
    (shape) =>
      expectBorders(
        read(
          made((x) => x),
          shape,
        ),
      ),
  );

  it.each<[string, string[]]>([
    [
      'in one sentence',
      [
        '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况等部分组成。',
      ],
    ],
    [
      'in one sentence with numbers',
      [
        '全文包括：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。',
      ],
    ],
    [
      'as contents on lines',
      ['目 录', ...KINDS.map((_, index) => made((x) => x).parts[index]?.heading ?? '')],
    ],
    [
      'as contents with sub-headings',
      [
        '目录',
        '一、总体情况',
        '（一）主动公开',
        '（二）依申请公开',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '四、政府信息公开行政复议、行政诉讼情况',
        '五、存在的主要问题及改进情况',
        '六、其他需要报告的事项',
      ],
    ],
    [
      'as contents with page numbers',
      [
        '目录',
        '一、总体情况........1',
        '二、主动公开政府信息情况........3',
        '六、其他需要报告的事项........9',
      ],
    ],
  ])('the six named before the first %s', (_, lines) => {
    const report = read(made((x) => ({ ...x, preamble: [...lines, '现公布如下。'] })));
    expect(report.sections.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expectBorders(report);
    expect(sectionOf(report, 'overview')?.text).not.toContain('现公布如下');
  });

  it('the title of the part again as the first row of its table', () => {
    const text = (report: string) =>
      report.replace('第二十条第（一）项', '二、主动公开政府信息情况\t\t\t\n第二十条第（一）项');
    const report = read(
      made((x) => x),
      'tabs',
      text,
    );
    expectBorders(report);
  });

  it('narrative behind the table of part three stays in part three', () => {
    const behind = '其中有两件是补正之后才办结的。';
    const report = read(
      made((x) => ({
        ...x,
        parts: x.parts.map((part) => (part.kind === 'requests' ? { ...part, after: [behind] } : part)),
      })),
    );
    expect(sectionOf(report, 'requests')?.text).toContain(behind);
    expectBorders(report);
  });
});

describe('the end of the report', () => {
  it.each([
    ['issuer and date on two lines', ['洛宁县人民政府', '2024年1月20日']],
    ['issuer and date on one line', ['洛宁县人民政府2024年1月20日']],
    ['date alone', ['2024-01-20']],
    ['date in Chinese numerals', ['洛宁县人民政府办公室', '二〇二四年一月二十日']],
  ])('the signature is no part of six: %s', (_, closing) => {
    const report = read(made((x) => ({ ...x, closing })));
    expect(sectionOf(report, 'other')?.text).toBe(OWN_TEXT.other);
  });

  it('a sentence that ends with a date stays', () => {
    const report = read(made(textBefore('other', OWN_TEXT.other, '统计截至2023年12月31日')));
    expect(sectionOf(report, 'other')?.text).toContain('2023年12月31日');
  });

  it('七、附件 is a part of its own', () => {
    const report = read(made((x) => ({ ...x, closing: ['七、附件', '公开目录一份。'] })));
    expect(sectionOf(report, 'other')?.text).toBe(OWN_TEXT.other);
    expect(report.sections.at(-1)).toMatchObject({
      kind: 'other',
      ordinal: 7,
      heading: '七、附件',
      text: '公开目录一份。',
    });
  });
});

describe('parts that are none of the six', () => {
  it('a part between three and four is kept in three, and said', () => {
    const report = read(
      made((x) => ({
        ...x,
        parts: x.parts.map((part, index) => {
          const printed = part.heading?.replace(/^./, '一二三五六七'.charAt(index)) ?? null;
          const after = part.kind === 'requests' ? ['四、政府信息管理情况', '文件都有编号。'] : [];
          return { ...part, heading: printed, after };
        }),
      })),
    );
    expectBorders(report);
    expect(sectionOf(report, 'requests')?.text).toContain('文件都有编号。');
    expect(codesOf(report)).toContain('part_inside_section');
  });
});

describe('without tables', () => {
  it('the six headings of the form are still the parts', () => {
    const report = read(made(noTables));
    expect(report.form).toBe('free');
    expect(report.sections.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
    expectBorders(report);
  });
});

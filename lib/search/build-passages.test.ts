import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { buildPassages } from './build-passages';
import { foldPassage } from './fold-passage';
import { MAX_PASSAGE, STRETCH } from './limits';
import { ownLength, type Passage, type PublishedReport } from './passage';

const TITLE = '孟州市人民政府2020年政府信息公开工作年度报告';

function report(text: string, part: Partial<PublishedReport> = {}): PublishedReport {
  return {
    reportId: 'r',
    versionId: 'v',
    year: 2020,
    kind: 'government',
    title: TITLE,
    organization: '孟州市人民政府',
    divisionPath: ['410000', '410800', '410883'],
    divisionNames: ['河南省', '焦作市', '孟州市'],
    text,
    pageStarts: [],
    hasPages: false,
    sections: [],
    ...part,
  };
}

function own(passages: readonly Passage[]): string[] {
  return passages.slice(1).map((passage) => passage.text.slice(0, ownLength(passage)));
}

describe('buildPassages', () => {
  it('begins with title, place, body and year, where the title is printed', () => {
    const text = '\n孟州市人民政府 2020年\n政府信息公开工作年度报告\n正文。';
    const [first] = buildPassages(report(text));
    expect(first).toMatchObject({
      ordinal: 0,
      section: null,
      text: `${TITLE}\n河南省 焦作市 孟州市 孟州市人民政府 2020年`,
    });
    expect(fold(text.slice(first?.start, first?.end))).toBe(fold(TITLE));
  });

  it('has no place for a title that is not printed, so that it hides no passage there', () => {
    const [first] = buildPassages(
      report('一、总体情况\n这份报告没有印出题名，开头就是正文，而且比题名还长。'),
    );
    expect(first).toMatchObject({ line: 1, start: 0, end: 0 });
  });

  it.each([
    ['lines', '甲。\n\n乙。', ['甲。', '乙。']],
    ['table rows', '收到\t1\t2\n上年\t0\t0', ['收到\t1\t2', '上年\t0\t0']],
    ['rows between bars', '| 收到 | 1 |\n| 上年 | 0 |', ['| 收到 | 1 |', '| 上年 | 0 |']],
    [
      'a sentence broken by line ends',
      `${'公开'.repeat(15)}\n${'答复'.repeat(15)}\n完毕。`,
      [`${'公开'.repeat(15)}\n${'答复'.repeat(15)}\n完毕。`],
    ],
    [
      'rows that end in numbers',
      `${'申请'.repeat(15)} 1 2\n${'申请'.repeat(15)} 3 4`,
      [`${'申请'.repeat(15)} 1 2`, `${'申请'.repeat(15)} 3 4`],
    ],
  ])('cuts %s', (_, text, expected) => {
    expect(own(buildPassages(report(text, { title: null })))).toEqual(expected);
  });

  it('gives each passage its section, heading included, its line and its page', () => {
    const text = '前言。\n一、总体情况\n甲。\n二、主动公开\n乙。\n落款';
    const sections = [
      {
        kind: 'overview' as const,
        heading: '一、总体情况',
        start: text.indexOf('甲'),
        end: text.indexOf('\n二'),
      },
      {
        kind: 'disclosure' as const,
        heading: '二、主动公开',
        start: text.indexOf('乙'),
        end: text.indexOf('\n落'),
      },
    ];
    const passages = buildPassages(
      report(text, { sections, pageStarts: [text.indexOf('二、')], hasPages: true }),
    );
    expect(passages.slice(1).map(({ section, line, page }) => [section, line, page])).toEqual([
      [null, 1, 1],
      ['overview', 2, 1],
      ['overview', 3, 1],
      ['disclosure', 4, 2],
      ['disclosure', 5, 2],
      [null, 6, 2],
    ]);
  });

  it('cuts several sections out of one line', () => {
    const text = '一、总体情况 甲。二、主动公开 乙。';
    const sections = [
      { kind: 'overview' as const, heading: '一、总体情况', start: 7, end: 9 },
      { kind: 'disclosure' as const, heading: '二、主动公开', start: 16, end: 18 },
    ];
    expect(
      buildPassages(report(text, { sections }))
        .slice(1)
        .map(({ section }) => section),
    ).toEqual(['overview', 'disclosure']);
  });

  it('covers the text completely and in place, whatever it holds', () => {
    const text = `${'没有句号'.repeat(300)}𠮷${'𠮷'.repeat(300)}\n\n\u3000缩进。${'有句号。'.repeat(200)}\n1\t2\n`;
    const passages = buildPassages(report(text, { title: null })).slice(1);
    expect(passages.every((passage) => text.startsWith(passage.text, passage.start))).toBe(true);
    expect(passages.every(({ start, end }) => end - start <= MAX_PASSAGE)).toBe(true);
    expect(
      passages
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
    expect(passages.every(({ text: piece }) => !/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/.test(piece))).toBe(true);
  });

  it('has every stretch of up to 50 characters whole in a passage in which it begins', () => {
    const text = Array.from({ length: 900 }, (_, index) => String.fromCodePoint(0x4e00 + index))
      .join('')
      .replace(/.{57}/gu, '$&\n');
    const folded = buildPassages(report(text, { title: null }))
      .slice(1)
      .map((passage) => foldPassage(passage.text).folded);
    const whole = fold(text);
    for (let at = 0; at + STRETCH <= whole.length; at += 1) {
      const stretch = whole.slice(at, at + STRETCH);
      expect(folded.some((piece) => piece.includes(stretch))).toBe(true);
    }
  });
});

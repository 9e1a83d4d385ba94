import { describe, expect, it } from 'vitest';
import { findHighlights } from './find-highlights';
import { foldPassage } from './fold-passage';

function marked(text: string, needles: readonly string[], own = text.length): string[] {
  const folded = needles.map((needle) => foldPassage(needle).folded);
  return findHighlights(foldPassage(text), folded, own).map(([start, end]) => text.slice(start, end));
}

describe('findHighlights', () => {
  it.each([
    ['every place', '公开与公开', ['公开'], ['公开', '公开']],
    ['spaces inside the word', '政 府　信\n息公开', ['政府信息'], ['政 府　信\n息']],
    ['no space before or behind', ' 政府 ', ['政府'], ['政府']],
    ['traditional script', '依申請公開', ['依申请公开'], ['依申請公開']],
    ['a traditional query', '依申请公开', ['依申請'], ['依申请']],
    ['full width', 'ＧＢ／Ｔ ２２６０', ['gb/t2260'], ['ＧＢ／Ｔ ２２６０']],
    ['one sign that folds to three characters', '㈠总体', ['一'], ['㈠']],
    ['a radical sign', '人⺠政府', ['人民'], ['人⺠']],
    ['overlapping words as one', '政府信息公开', ['政府信息', '信息公开'], ['政府信息公开']],
    ['overlapping repeats as one', '哈哈哈', ['哈哈'], ['哈哈哈']],
    ['touching words apart', '政府信息', ['政府', '信息'], ['政府', '信息']],
    ['a character beyond the basic plane', '吃𠮷野家', ['𠮷野'], ['𠮷野']],
    ['signs of regular expressions', '(a+)+$', ['(a+)+$'], ['(a+)+$']],
    ['nothing', '政府', ['公开'], []],
    ['nothing for an empty word', '政府', [''], []],
  ])('marks %s', (_, text, needles, expected) => {
    expect(marked(text, needles)).toEqual(expected);
  });

  it('leaves a match to the passage in which it begins', () => {
    expect(marked('前半后半', ['半后'], 2)).toEqual(['半后']);
    expect(marked('前半后半', ['后半'], 2)).toEqual([]);
  });
});

describe('foldPassage', () => {
  it.each([
    ['cells', '1\t0\t5', '1\t0\t5'],
    ['cells with spaces around', '1 \t 05', '1\t05'],
    ['lines', '收到12\n34件', '收到12\t34件'],
    ['a label and its number', '总计\t5', '总计5'],
    ['spaces inside a number', '20 21年', '2021年'],
    ['full-width digits in cells', '１\t２', '1\t2'],
  ])('keeps the numbers of neighbours apart: %s', (_, text, folded) => {
    expect(foldPassage(text).folded).toBe(folded);
  });
});

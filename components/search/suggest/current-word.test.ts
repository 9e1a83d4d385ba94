import { describe, expect, it } from 'vitest';
import { asPhrase, currentWord, replaceWord } from './current-word';

/** The caret stands at the bar. */
function at(marked: string) {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { text, word: currentWord(text, caret) };
}

describe('currentWord', () => {
  it.each([
    ['孟|', { typed: '孟', field: null, sign: '', isAlone: true, start: 0, end: 1 }],
    ['依申请公开 in:洛|', { typed: '洛', field: 'place', isAlone: false, start: 6, end: 10 }],
    ['in:洛| year:2020', { typed: '洛', field: 'place', isAlone: false, start: 0, end: 4 }],
    ['in：洛|', { typed: '洛', field: 'place' }],
    ['-in:"洛|', { typed: '洛', field: 'place', sign: '-' }],
    ['IN:ly|', { typed: 'ly', field: 'place' }],
    ['地区：洛|', { typed: '洛', field: 'place' }],
    ['year:20|', { typed: '20', field: 'other' }],
    ['luo|yang', { typed: 'luo', start: 0, end: 7 }],
    ['"行政 复议" mz|', { typed: 'mz', start: 8 }],
    ['"行政|', { typed: '行政', field: null }],
    ['公开 |', { typed: '', isAlone: false }],
    ['-|', { typed: '', sign: '-' }],
    ['|', { typed: '', isAlone: true }],
  ])('%s', (marked, expected) => {
    expect(at(marked).word).toMatchObject(expected);
  });

  it('is none inside a quoted phrase', () => {
    expect(at('"行政 复|').word).toBeNull();
  });
});

describe('replaceWord', () => {
  it.each([
    ['依申请公开 in:洛|', 'in:洛阳市', '依申请公开 in:洛阳市 |'],
    ['luo|yang year:2020', 'in:洛阳市', 'in:洛阳市 |year:2020'],
    ['公开 -in:洛|', 'in:洛阳市', '公开 -in:洛阳市 |'],
  ])('%s with %s', (marked, replacement, expected) => {
    const { text, word } = at(marked);
    if (word === null) throw new Error('no word');
    const replaced = replaceWord(text, word, replacement);
    expect(`${replaced.text.slice(0, replaced.caret)}|${replaced.text.slice(replaced.caret)}`).toBe(expected);
  });
});

it('asPhrase quotes a name that has quotation marks of its own', () => {
  expect(asPhrase('“一站式”中心')).toBe('"一站式中心"');
});

import { describe, expect, it } from 'vitest';
import { kindOfChange } from './kind-of-change';
import { hashWords } from './hash-words';
import { maskWords, namesToMask } from './mask-words';

function hashed(sentence: string, year: number, ...names: string[]) {
  const { exact, frame, words } = maskWords(sentence, { year, names: namesToMask(names) });
  return { exact: hashWords(exact), frame: hashWords(frame), wording: hashWords(words) };
}

describe('kindOfChange of masked sentences', () => {
  const own = hashed('2022年，青溪县收到申请12件，比2021年增加3件。', 2022, '青溪县');

  it.each([
    ['width and white space', '２０２２年，青溪县收到申请 12 件，比2021年增加3件', 2022, '青溪县', 'nothing'],
    ['the next year', '2023年，青溪县收到申请12件，比2022年增加3件。', 2023, '青溪县', 'names'],
    ['another place', '2022年，白沙区收到申请12件，比2021年增加3件。', 2022, '白沙区', 'names'],
    ['the place’s short name', '2022年，青溪收到申请12件，比2021年增加3件。', 2022, '青溪县', 'names'],
    ['a number', '2022年，青溪县收到申请15件，比2021年增加6件。', 2022, '青溪县', 'numbers'],
    ['a number in characters', '2022年，青溪县收到申请十五件，比2021年增加三件。', 2022, '青溪县', 'numbers'],
    [
      'a number with separators',
      '2022年，青溪县收到申请1,512.5件，比2021年增加3件。',
      2022,
      '青溪县',
      'numbers',
    ],
    [
      'a year that does not go along',
      '2023年，青溪县收到申请12件，比2021年增加3件。',
      2023,
      '青溪县',
      'numbers',
    ],
    ['a word', '2022年，青溪县办结申请12件，比2021年增加3件。', 2022, '青溪县', 'words'],
  ])('%s', (_, sentence, year, place, change) => {
    expect(kindOfChange(own, hashed(sentence, year, place))).toBe(change);
  });

  it('masks the longer of two names that begin alike', () => {
    const names = namesToMask(['青溪县', '青溪县人民政府', '山省']);
    expect(maskWords('青溪县人民政府办公室', { year: 2022, names }).frame).toBe('~办公室');
  });
});

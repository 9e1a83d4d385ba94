import { expect, test } from 'vitest';
import { alignSections } from './align-sentences';
import { measureReuse } from './measure-reuse';
import type { SentenceRole } from './sentence-role';
import type { Sentence } from './split-sentences';

function sentences(...texts: (string | [SentenceRole, string])[]): Sentence[] {
  return texts.map((each, index) => {
    const [role, text] = typeof each === 'string' ? (['own', each] as const) : each;
    return { text, role, line: index + 1, start: index, end: index + 1 };
  });
}

const OWN = '全区设立基层公开专区九处，群众可以当场查阅。';
const OTHER = '年内没有发生泄密事件和舆情事故。';

test.each([
  ['every character of the same sentence, marks apart', [OWN], [OWN], { shared: 20, total: 20, leftOut: 0 }],
  ['nothing of another', [OWN], [OTHER], { shared: 0, total: 15, leftOut: 0 }],
  [
    'runs of a changed sentence, but not single words of it',
    ['全年举办公开业务培训四次，参训人员三百人。'],
    ['全年举办公开业务培训六次，参加人员五百人。'],
    { shared: 10, total: 19, leftOut: 0 },
  ],
  [
    'set phrases, headings and law count for neither',
    [['set_phrase', OTHER], ['heading', '（一）公开'], ['law', OTHER], OWN],
    [['set_phrase', OTHER], ['heading', '（一）公开'], ['law', OTHER], OWN],
    { shared: 20, total: 20, leftOut: 33 },
  ],
  [
    'the name of a law counts for neither',
    ['贯彻《信息公开条例》召开全区业务培训会议。'],
    ['贯彻《信息公开条例》召开全区业务培训会议。'],
    { shared: 12, total: 12, leftOut: 6 },
  ],
] as const)('reuse: %s', (_, left, right, expected) => {
  const columns = [sentences(...left.map(copy)), sentences(...right.map(copy))];
  const sections = alignSections([{ kind: 'overview', columns }]);
  const [overview] = measureReuse(sections, 2);
  expect(overview).toMatchObject({ kind: 'overview', columns: [expected] });
});

function copy(each: string | readonly [SentenceRole, string]): string | [SentenceRole, string] {
  return typeof each === 'string' ? each : [each[0], each[1]];
}

test('a sentence counts in the part it stands in', () => {
  const sections = alignSections([
    { kind: 'overview', columns: [sentences(OWN), sentences(OTHER)] },
    { kind: 'other', columns: [sentences(), sentences(OWN)] },
  ]);
  expect(measureReuse(sections, 2)).toEqual([
    { kind: 'overview', columns: [{ shared: 0, total: 15, leftOut: 0, isLittle: true }] },
    { kind: 'other', columns: [{ shared: 20, total: 20, leftOut: 0, isLittle: true }] },
    { kind: null, columns: [{ shared: 20, total: 35, leftOut: 0, isLittle: true }] },
  ]);
});

import { expect, test } from 'vitest';
import { moveHeading, takePartAway, withPartChanges, type PlacedPart } from './move-heading';

const TEXT = ['标题', '一、总体情况', '平稳。', '二、主动公开', '表', '三、申请', '无。'].join('\n');
const WHOLE = { text: TEXT, pageStarts: [TEXT.indexOf('二')], hasPages: true };
const at = (words: string): number => TEXT.indexOf(words);
const part = (kind: PlacedPart['kind'], heading: string | null, from: string, to: string): PlacedPart => ({
  kind,
  heading,
  start: at(from),
  end: at(to) + to.length,
  headingStart: heading === null ? at(from) : at(heading),
});
const PARTS = [
  part('overview', '一、总体情况', '平稳。', '表'),
  part('requests', '三、申请', '无。', '无。'),
];
const textOf = (changes: ReturnType<typeof moveHeading>) =>
  changes?.map(({ target, after }) => [
    target,
    after !== null && typeof after === 'object' && 'source' in after && after.source
      ? TEXT.slice(after.source.start, after.source.end)
      : null,
  ]);

test('a lost heading is given its line, and the part before ends there', () => {
  const changes = moveHeading(WHOLE, PARTS, 'disclosure', 4);
  expect(textOf(changes)).toEqual([
    ['overview', '平稳。'],
    ['disclosure', '表'],
  ]);
  expect(changes?.[1]).toMatchObject({ after: { heading: '二、主动公开', source: { line: 5, page: 2 } } });
  expect(withPartChanges(PARTS, changes ?? [], TEXT).map(({ kind }) => kind)).toEqual([
    'overview',
    'disclosure',
    'requests',
  ]);
});

test.each([
  ['no such line', 99],
  ['a line above the part before', 1],
  ['the heading of the part after', 6],
])('%s is refused', (_, line) => {
  expect(moveHeading(WHOLE, PARTS, 'disclosure', line)).toBeNull();
});

test('a part that is taken away falls to the one before', () => {
  expect(textOf(takePartAway(WHOLE, PARTS, 'requests'))).toEqual([
    ['requests', null],
    ['overview', '平稳。\n二、主动公开\n表\n三、申请\n无。'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { lineSegments, type LineSpan } from './line-segments';

const line = { number: 3, start: 10, end: 18, text: '总计\t57\t30' };

function shapeOf(spans: LineSpan[]) {
  return lineSegments(line, spans).map(({ text, figure, mark }) => [text, figure, mark]);
}

describe('lineSegments', () => {
  test.each<[string, LineSpan[], unknown[]]>([
    ['no span', [], [['总计\t57\t30', null, null]]],
    [
      'a figure',
      [{ start: 13, end: 15, figure: 'a' }],
      [
        ['总计\t', null, null],
        ['57', 'a', null],
        ['\t30', null, null],
      ],
    ],
    [
      'the picked figure is linked and marked',
      [
        { start: 16, end: 18, figure: 'b' },
        { start: 16, end: 18, mark: 'at' },
      ],
      [
        ['总计\t57\t', null, null],
        ['30', 'b', 'at'],
      ],
    ],
    ['a span over several lines', [{ start: 0, end: 99, mark: 'term' }], [['总计\t57\t30', null, 'term']]],
    ['a span of another line', [{ start: 19, end: 30, mark: 'at' }], [['总计\t57\t30', null, null]]],
  ])('%s', (_, spans, expected) => {
    expect(shapeOf(spans)).toEqual(expected);
  });

  test('an empty line has no pieces', () => {
    expect(lineSegments({ number: 1, start: 4, end: 4, text: '' }, [])).toEqual([]);
  });
});

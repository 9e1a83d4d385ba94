import { describe, expect, it } from 'vitest';
import { readBestShapes } from './best-shapes';
import { foldAlike } from './fold-alike';
import type { Candidate } from './judge-report';
import type { BestPassages } from './match';
import { shapeOf } from './shape-of';

/** `texts`: from the passage that holds most down; a list stands for passages that hold as much. */
function saying(reportId: string, ...texts: readonly (string | readonly string[] | null)[]): Candidate {
  const report = { reportId, year: 2020, kind: 'government' as const, divisionPath: [] };
  const best = (text: string | readonly string[] | null, index: number): BestPassages | null =>
    text === null ? null : { rank: 9 - index, shapes: [text].flat().map((one) => shapeOf(one)) };
  const matches = texts.map((text, index) => ({
    ...{ ...report, section: null, isTitle: text === null, counts: [1], together: 1, phrases: 0 },
    best: best(text, index),
  }));
  return { report, matches };
}

describe('foldAlike', () => {
  it.each([
    [
      'sentences',
      [saying('a', '收到1件。'), saying('b', '办结1件。'), saying('c', '收到23件。')],
      ['a c', 'b'],
    ],
    ['no headings', [saying('a', '一、总体情况'), saying('b', '一、总体情况')], ['a', 'b']],
    ['no rows', [saying('a', '予以公开\t1，'), saying('b', '予以公开\t2，')], ['a', 'b']],
    ['no titles', [saying('a', null), saying('b', null)], ['a', 'b']],
    ['by the best sentence alone', [saying('a', '甲。', '丙。'), saying('b', '乙。', '丙。')], ['a', 'b']],
    [
      'no report with a sentence of its own among the best',
      [saying('a', ['照旧。', '甲。']), saying('b', ['照旧。', '乙。']), saying('c', ['照旧。'])],
      ['a', 'b', 'c'],
    ],
    [
      'by the rarest of several shared sentences',
      [saying('a', ['照旧。', '甲。']), saying('b', ['甲。', '照旧。']), saying('c', ['照旧。'])],
      ['a b', 'c'],
    ],
    ['many', ['a', 'b', 'c', 'd'].map((id) => saying(id, '照旧。')), ['a b c d']],
  ] as const)('folds %s', (_, reports, expected) => {
    const folded = foldAlike(reports, readBestShapes(reports));
    expect(folded.map(({ reportId, alike }) => [reportId, ...alike].join(' '))).toEqual(expected);
  });
});

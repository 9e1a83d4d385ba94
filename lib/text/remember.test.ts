import { expect, it } from 'vitest';
import { remember } from './remember';

it.each([
  ['a short text again', ['规章', '规章'], 1],
  ['another text', ['规章', '行政许可'], 2],
  ['a long text again', ['公'.repeat(61), '公'.repeat(61)], 2],
  ['more texts than it keeps', [...Array.from({ length: 5_001 }, (_, index) => String(index)), '0'], 5_002],
])('asks once for each text, but does not keep long ones or too many: %s', (_what, texts, asked) => {
  let count = 0;
  const lengthOf = remember((text) => {
    count += 1;
    return { length: text.length };
  });
  expect(texts.map((text) => lengthOf(text).length)).toEqual(texts.map(({ length }) => length));
  expect(count).toBe(asked);
});

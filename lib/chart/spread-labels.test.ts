import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels';

const every = (step: number, texts: readonly string[]) =>
  texts.map((text, index) => ({ x: index * step, text }));

describe('spreadLabels', () => {
  it.each([
    ['none', [], []],
    ['all, where there is room', every(40, ['0', '5', '10']), ['0', '5', '10']],
    ['the ends, where there is little', every(8, ['0', '1', '2']), ['0', '2']],
    ['the last, where there is none', every(3, ['0', '1', '2']), ['2']],
    ['every second one', every(15, ['0', '10', '20', '30', '40']), ['0', '20', '40']],
    [
      'wide ones less often',
      every(30, ['1,000', '2,000', '3,000', '4,000', '5,000']),
      ['1,000', '3,000', '5,000'],
    ],
  ])('keeps %s', (_, labels, kept) => {
    expect(spreadLabels(labels).map(({ text }) => text)).toEqual(kept);
  });
});

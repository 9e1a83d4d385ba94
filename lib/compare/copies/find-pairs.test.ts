import { describe, expect, it } from 'vitest';
import { editSentence } from '../../fixtures/copies/edit-sentence';
import { writeSentence } from '../../fixtures/copies/write-sentence';
import { seededRandom } from '../../fixtures/seeded-random';
import { findPairs, type UsedWording } from './find-pairs';
import { MOST_BODIES } from './is-common';
import { maskWords } from './mask-words';
import { wordingKeys } from './wording-keys';

const random = seededRandom(3);
const SENTENCE = writeSentence(random).text;

function used(text: string, ...bodies: number[]): UsedWording {
  const { words } = maskWords(text, { year: 2020, names: [] });
  return { words, keys: wordingKeys(words), bodies: new Set(bodies) };
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('findPairs', () => {
  it('pairs a copy with what it was made from and nothing else', () => {
    const others = Array.from({ length: 200 }, (_, body) => used(writeSentence(random).text, body));
    const { pairs, common } = findPairs([
      used(SENTENCE, 1),
      ...others,
      used(editSentence(random, SENTENCE, 0.15), 2),
    ]);
    expect(pairs).toMatchObject([{ a: 0, b: 201 }]);
    expect(common).not.toContain(true);
  });

  it('counts what many bodies say, and what is like it, instead of pairing it', () => {
    const changed = used(editSentence(random, SENTENCE, 0.1), 1);
    const { common, by, pairs } = findPairs([used(SENTENCE, ...upTo(MOST_BODIES + 1)), changed]);
    expect({ common, by, pairs }).toEqual({ common: [true, true], by: [0, 0], pairs: [] });
  });

  it('tells a set phrase by the bodies of all that is like it together', () => {
    const variants = upTo(MOST_BODIES + 1).map((body) => used(editSentence(random, SENTENCE, 0.05), body));
    const { common, by, pairs } = findPairs(variants);
    expect(common.every(Boolean)).toBe(true);
    expect(by.every((each) => each === null)).toBe(true);
    expect(pairs).toEqual([]);
    expect(findPairs(variants.slice(1)).common).not.toContain(true);
  });
});

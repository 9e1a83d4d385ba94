import { mixBits } from './mix-bits';

/** Keys of a wording; two wordings are held against each other when they share one. */
const KEYS = 36;
/** Smallest hashes that make one key. More make keys rarer, so that fewer wordings share one by chance. */
const ROWS = 3;

const SEEDS = Int32Array.from({ length: KEYS * ROWS }, (_, row) => mixBits(0x9e3779b9 + row * 0x7f4a7c15));
const FACTORS = SEEDS.map((seed) => mixBits(seed) | 1);

/** The distinct pairs of neighbouring characters, hashed. */
function pairsOf(words: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < words.length; at += 1)
    pairs.add(mixBits((words.charCodeAt(at) << 16) | words.charCodeAt(at + 1)));
  return pairs;
}

/**
 * The 32-bit keys of masked words, distinct: MinHash over pairs of neighbouring characters. Of two wordings that differ
 * in 30 % of their characters 97 of 100 share a key; of two that were written apart hardly one in a thousand.
 */
export function wordingKeys(words: string): number[] {
  const least = new Int32Array(SEEDS.length).fill(0x7fffffff);
  for (const pair of pairsOf(words)) {
    for (let row = 0; row < SEEDS.length; row += 1) {
      const hash = Math.imul(pair ^ (SEEDS[row] ?? 0), FACTORS[row] ?? 1);
      if (hash < (least[row] ?? 0)) least[row] = hash;
    }
  }
  const keys = new Set<number>();
  for (let key = 0; key < KEYS; key += 1) {
    let hash = mixBits(key + 1);
    for (let row = key * ROWS; row < (key + 1) * ROWS; row += 1)
      hash = mixBits(Math.imul(hash, 31) ^ (least[row] ?? 0));
    keys.add(hash);
  }
  return [...keys];
}

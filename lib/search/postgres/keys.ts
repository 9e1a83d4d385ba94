/** The key of a single character (UTF-16 unit) in the index. */
export const characterKey = (unit: number): number => unit;

/** The key of two neighbouring characters: a 32-bit number that no single character has. */
export const pairKey = (first: number, second: number): number => (first << 16) | second;

/** One pair of a needle: its key, and how far into the needle it begins. */
export interface NeedlePair {
  readonly key: number;
  readonly offset: number;
}

/** Pairs that together cover every character of a folded needle of at least two. */
export function coveringPairs(needle: string): NeedlePair[] {
  const last = needle.length - 2;
  const pairs: NeedlePair[] = [];
  for (let offset = 0; offset <= last; offset += offset === last ? 1 : Math.min(2, last - offset)) {
    pairs.push({ key: pairKey(needle.charCodeAt(offset), needle.charCodeAt(offset + 1)), offset });
  }
  return pairs;
}

import { fold } from '../text/fold';

/** A text prepared for `similarity`: folded, with the counts of its pairs of neighbouring characters. */
export interface Fingerprint {
  readonly folded: string;
  readonly pairs: ReadonlyMap<string, number>;
}

/** Prepares a text for `similarity`. */
export function fingerprint(text: string): Fingerprint {
  const folded = fold(text);
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const pair = folded.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { folded, pairs };
}

/** How alike two texts are, 0 to 1: Dice's coefficient over pairs of neighbouring characters, 1 for equal texts. */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  if (a.folded === b.folded) return 1;
  const total = a.folded.length + b.folded.length - 2;
  if (total <= 0) return 0;
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * shared) / total;
}

import { fold } from '../text/fold';

/** Counts by gram: its code units, the first of a pair above the second. Whole numbers are looked up faster than texts. */
export type Grams = ReadonlyMap<number, number>;

/** True for a character by itself. */
export const isSingle = (gram: number): boolean => gram >>> 16 === 0;

/** A sentence prepared for comparing. */
export interface Fingerprint {
  /** Width, case, script and white space folded: equal for sentences that are the same word for word. */
  readonly folded: string;
  /** How often each single character and each pair of neighbours stands in it; numbers, marks and 一是、（一） left out. */
  readonly grams: Grams;
}

const NUMBER = /[\d.%零〇一二三四五六七八九十百千万亿两]+/g;
const MARK = /[\p{P}\p{S}]+/gu;
/** 一是, 二、, (三), 4. at the head of a sentence: what is dropped or moved changes them. */
const ORDINAL = /^\(?#\)?[、.,]?是?/;

/** What a sentence says apart from its numbers, so that the same sentence of another year is still alike. */
function bare(folded: string): string {
  return folded
    .replace(NUMBER, '#')
    .replace(ORDINAL, '')
    .replace(MARK, (mark) => (mark === '#' ? mark : ''));
}

/** Prepares a sentence for comparing. */
export function fingerprint(text: string): Fingerprint {
  const folded = fold(text);
  const words = `^${bare(folded)}$`;
  const grams = new Map<number, number>();
  const count = (gram: number) => grams.set(gram, (grams.get(gram) ?? 0) + 1);
  for (let at = 0; at + 1 < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    count((unit << 16) | words.charCodeAt(at + 1));
    if (at > 0) count(unit);
  }
  return { folded, grams };
}

import type { Fingerprint } from './fingerprint';
import { overlap, type Overlap, type Run } from './overlap';

/** Neighbouring sentences of the left that say what neighbouring sentences of the right say. */
export interface Link {
  readonly left: Run;
  readonly right: Run;
  /** 0 to 1; 1 for the same words, whatever the numbers. */
  readonly likeness: number;
  /** True where the link stands in another order than the others. */
  readonly moved: boolean;
}

interface Sides {
  readonly lefts: number;
  readonly rights: number;
  readonly words: Overlap;
}

interface Scored {
  readonly left: Run;
  readonly right: Run;
  readonly likeness: number;
  /** What the link adds to the whole: more for more words, nothing at the least likeness. */
  readonly gain: number;
}

/** One for one, split in two or three, merged from two or three, and two cut at another place. */
const SHAPES: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
];
/** From here on two sentences may be the same one reworded. */
const ALIKE = 0.35;
/** From here on they are, even where others are much like them as well. */
const SURE = 0.55;
/** By how much a link that is not sure must be closer than any other of its sentences. */
const STANDS_OUT = 0.1;
/** A moved sentence has no neighbours to vouch for it, so it has to be closer. */
const ALIKE_WHEN_MOVED = 0.42;
/** How much of a part of a split sentence the whole one must have. */
const PART = 0.5;
/** A pair gives way to one elsewhere that is so much closer. */
const MARGIN = 0.15;
/** Each further sentence in a link costs this share of its words, so that two pairs are not taken for one of two and two. */
const COST = 0.1;

const one = (at: number): Run => ({ at, size: 1 });
const each = ({ at, size }: Run): Run[] => Array.from({ length: size }, (_, index) => one(at + index));

/** True where every sentence of a link of several is found, for the most part, on the other side. */
function holdsTogether(left: Run, right: Run, words: Overlap): boolean {
  const isFound = (side: 'left' | 'right', part: Run, from: Run, to: Run) => {
    const least = PART * words.weight(side, part);
    return words.sharedAtMost(from, to) >= least && words.shared(from, to) >= least;
  };
  return (
    (left.size === 1 || each(left).every((part) => isFound('left', part, part, right))) &&
    (right.size === 1 || each(right).every((part) => isFound('right', part, left, part)))
  );
}

/** Two and two are one link only where that says more than two pairs, because one side cuts a sentence of the other. */
function cutsElsewhere(left: Run, right: Run, words: Overlap): boolean {
  if (left.size === 1 || right.size === 1) return true;
  const like = (from: number, to: number) => likenessOf(one(left.at + from), one(right.at + to), words);
  const pairs = Math.max(like(0, 0) + like(1, 1), like(0, 1) + like(1, 0)) / 2;
  return likenessOf(left, right, words) >= pairs + STANDS_OUT;
}

/** True unless another sentence is nearly as close to one of the link's, so that either might be meant. */
function standsOut({ left, right, likeness }: Scored, { lefts, rights, words }: Sides): boolean {
  const near = (a: Run, b: Run) => likenessOf(a, b, words) > likeness - STANDS_OUT;
  const beside = (count: number, run: Run) => (at: number) =>
    at < run.at || at >= run.at + run.size ? at < count : false;
  const others = (count: number, run: Run) =>
    Array.from({ length: count }, (_, at) => at)
      .filter(beside(count, run))
      .map(one);
  return (
    !others(rights, right).some((other) => each(left).some((part) => near(part, other))) &&
    !others(lefts, left).some((other) => each(right).some((part) => near(other, part)))
  );
}

function likenessOf(left: Run, right: Run, words: Overlap): number {
  const total = words.weight('left', left) + words.weight('right', right);
  return total === 0 ? 0 : (2 * words.shared(left, right)) / total;
}

function score(left: Run, right: Run, sides: Sides): Scored | null {
  const { words } = sides;
  const total = words.weight('left', left) + words.weight('right', right);
  if (2 * words.sharedAtMost(left, right) < ALIKE * total) return null;
  const several = left.size + right.size > 2;
  if (several && !(holdsTogether(left, right, words) && cutsElsewhere(left, right, words))) return null;
  const likeness = likenessOf(left, right, words);
  if (likeness < ALIKE) return null;
  const cost = ((left.size + right.size - 2) / (left.size + right.size)) * COST;
  const scored = { left, right, likeness, gain: (likeness - ALIKE - cost) * total };
  return likeness >= SURE || standsOut(scored, sides) ? scored : null;
}

function scoreAll(sides: Sides): Scored[] {
  const all: Scored[] = [];
  for (const [height, width] of SHAPES) {
    for (let left = 0; left + height <= sides.lefts; left += 1) {
      for (let right = 0; right + width <= sides.rights; right += 1) {
        const scored = score({ at: left, size: height }, { at: right, size: width }, sides);
        if (scored !== null) all.push(scored);
      }
    }
  }
  return all;
}

/** Leaves out links for which one of their sentences has a much closer one elsewhere. */
function withoutSecondBest(all: readonly Scored[]): Scored[] {
  const best = { left: new Map<number, number>(), right: new Map<number, number>() };
  const raise = (of: Map<number, number>, run: Run, likeness: number) => {
    for (const { at } of each(run)) of.set(at, Math.max(of.get(at) ?? 0, likeness));
  };
  for (const { left, right, likeness } of all) {
    raise(best.left, left, likeness);
    raise(best.right, right, likeness);
  }
  const beats = (of: Map<number, number>, run: Run, likeness: number) =>
    each(run).some(({ at }) => (of.get(at) ?? 0) > likeness + MARGIN);
  return all.filter(
    ({ left, right, likeness }) => !beats(best.left, left, likeness) && !beats(best.right, right, likeness),
  );
}

/** The links in order that together gain most. */
function inOrder(all: readonly Scored[], lefts: number, rights: number): Scored[] {
  const from = new Map<number, Scored[]>();
  for (const link of all) {
    const key = link.left.at * rights + link.right.at;
    from.set(key, [...(from.get(key) ?? []), link]);
  }
  const width = rights + 1;
  const best = new Float64Array((lefts + 1) * width);
  const at = (left: number, right: number): number => best[left * width + right] ?? 0;
  const choice = new Map<number, Scored>();
  for (let left = lefts - 1; left >= 0; left -= 1) {
    for (let right = rights - 1; right >= 0; right -= 1) {
      let most = Math.max(at(left + 1, right), at(left, right + 1));
      for (const link of from.get(left * rights + right) ?? []) {
        const gain = link.gain + at(left + link.left.size, right + link.right.size);
        if (gain <= most) continue;
        most = gain;
        choice.set(left * width + right, link);
      }
      best[left * width + right] = most;
    }
  }
  const chosen: Scored[] = [];
  for (let left = 0, right = 0; left < lefts && right < rights;) {
    const link = choice.get(left * width + right);
    if (link !== undefined) {
      chosen.push(link);
      left += link.left.size;
      right += link.right.size;
    } else if (at(left, right) === at(left + 1, right)) left += 1;
    else right += 1;
  }
  return chosen;
}

/**
 * Pairs the sentences of two sections: first the best links in order, then what was moved. A sentence is in one link
 * at most; what has none stands in one section only.
 */
export function linkSentences(lefts: readonly Fingerprint[], rights: readonly Fingerprint[]): Link[] {
  if (lefts.length === 0 || rights.length === 0) return [];
  const sides = { lefts: lefts.length, rights: rights.length, words: overlap(lefts, rights) };
  const all = withoutSecondBest(scoreAll(sides));
  const links: Link[] = inOrder(all, lefts.length, rights.length).map((link) => ({ ...link, moved: false }));
  const used = {
    left: new Set(links.flatMap(({ left }) => each(left).map(({ at }) => at))),
    right: new Set(links.flatMap(({ right }) => each(right).map(({ at }) => at))),
  };
  const isFree = (of: Set<number>, run: Run) => each(run).every(({ at }) => !of.has(at));
  const rest = all.filter(({ likeness }) => likeness >= ALIKE_WHEN_MOVED).sort((a, b) => b.gain - a.gain);
  for (const link of rest) {
    if (!isFree(used.left, link.left) || !isFree(used.right, link.right)) continue;
    each(link.left).forEach(({ at }) => used.left.add(at));
    each(link.right).forEach(({ at }) => used.right.add(at));
    links.push({ ...link, moved: true });
  }
  return links;
}

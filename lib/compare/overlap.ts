import { isSingle, type Fingerprint, type Grams } from './fingerprint';

/** How much of two lists of sentences is shared, each gram counting by how few sentences have it. */
export interface Overlap {
  /** The weight of what a run of sentences on the left has and a run on the right has too. */
  shared(left: Run, right: Run): number;
  /** No less than `shared`, and found without looking at the words again. */
  sharedAtMost(left: Run, right: Run): number;
  /** The whole weight of a run. */
  weight(side: 'left' | 'right', run: Run): number;
}

/** Neighbouring sentences: the first and how many. */
export interface Run {
  readonly at: number;
  readonly size: number;
}

/** In how many sentences of the side that has it more often each gram stands. */
function sentencesWith(sides: readonly (readonly Grams[])[]): Map<number, number> {
  const most = new Map<number, number>();
  for (const side of sides) {
    const counts = new Map<number, number>();
    for (const grams of side) for (const gram of grams.keys()) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    for (const [gram, count] of counts) most.set(gram, Math.max(most.get(gram) ?? 0, count));
  }
  return most;
}

/** Words that many sentences of a section have (做好政府信息公开工作) say little about which of them is meant. */
function weigh(sides: readonly (readonly Grams[])[]): Map<number, number> {
  const of = Math.max(...sides.map((side) => side.length));
  const weights = new Map<number, number>();
  for (const [gram, count] of sentencesWith(sides)) {
    const rarity = Math.log(1 + of / count);
    weights.set(gram, rarity * rarity * (isSingle(gram) ? SINGLE : 1));
  }
  return weights;
}

/** A single character says less than a pair of neighbours. */
const SINGLE = 0.5;

function united(side: readonly Fingerprint[], { at, size }: Run): Grams {
  const first = side[at]?.grams ?? new Map<number, number>();
  if (size === 1) return first;
  const all = new Map(first);
  for (const { grams } of side.slice(at + 1, at + size)) {
    for (const [gram, count] of grams) all.set(gram, (all.get(gram) ?? 0) + count);
  }
  return all;
}

/** Where each gram stands on the right: sentence and count. */
function postings(rights: readonly Fingerprint[]): Map<number, [number, number][]> {
  const found = new Map<number, [number, number][]>();
  rights.forEach(({ grams }, at) => {
    for (const [gram, count] of grams) {
      const known = found.get(gram);
      if (known === undefined) found.set(gram, [[at, count]]);
      else known.push([at, count]);
    }
  });
  return found;
}

/** What each sentence on the left shares with each on the right. */
function sharedByPair(
  lefts: readonly Fingerprint[],
  rights: readonly Fingerprint[],
  weights: ReadonlyMap<number, number>,
): Float64Array[] {
  const where = postings(rights);
  return lefts.map(({ grams }) => {
    const row = new Float64Array(rights.length);
    for (const [gram, count] of grams) {
      const weight = weights.get(gram) ?? 0;
      for (const [at, other] of where.get(gram) ?? []) {
        row[at] = (row[at] ?? 0) + weight * Math.min(count, other);
      }
    }
    return row;
  });
}

/** Weighs two lists of sentences against each other. */
export function overlap(lefts: readonly Fingerprint[], rights: readonly Fingerprint[]): Overlap {
  const sides = [lefts, rights].map((side) => side.map(({ grams }) => grams));
  const weights = weigh(sides);
  const whole = ({ grams }: Fingerprint): number => {
    let sum = 0;
    for (const [gram, count] of grams) sum += count * (weights.get(gram) ?? 0);
    return sum;
  };
  const wholes = { left: lefts.map(whole), right: rights.map(whole) };
  const pairs = sharedByPair(lefts, rights, weights);
  return {
    weight(side, { at, size }) {
      let sum = 0;
      for (let index = at; index < at + size; index += 1) sum += wholes[side][index] ?? 0;
      return sum;
    },
    sharedAtMost(left, right) {
      let sum = 0;
      for (let from = left.at; from < left.at + left.size; from += 1) {
        for (let to = right.at; to < right.at + right.size; to += 1) sum += pairs[from]?.[to] ?? 0;
      }
      return sum;
    },
    shared(left, right) {
      if (left.size === 1 && right.size === 1) return pairs[left.at]?.[right.at] ?? 0;
      const others = united(rights, right);
      let sum = 0;
      for (const [gram, count] of united(lefts, left)) {
        sum += (weights.get(gram) ?? 0) * Math.min(count, others.get(gram) ?? 0);
      }
      return sum;
    },
  };
}

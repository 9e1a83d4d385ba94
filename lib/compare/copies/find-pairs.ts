import { isCommon, MOST_BODIES } from './is-common';
import { likened, likeness } from './likeness';

/** A wording of the archive; `bodies` are numbers of the bodies that use it. */
export interface UsedWording {
  readonly words: string;
  readonly keys: readonly number[];
  readonly bodies: ReadonlySet<number>;
}

/** Two wordings, by their places in the list, and how alike they are. */
export interface WordingPair {
  readonly a: number;
  readonly b: number;
  readonly alike: number;
}

export interface FoundPairs {
  /** For each wording, whether it is a set phrase. */
  readonly common: readonly boolean[];
  /** For each set phrase the wording like it, or itself, that alone makes it one; null where several do together. */
  readonly by: readonly (number | null)[];
  /** Wordings that are copies of one another, set phrases left out. */
  readonly pairs: readonly WordingPair[];
}

/** So that key and place fit together into one exact number. */
const PLACES = 2 ** 21;

/** The wordings that share a key, for every key that more than one has; those that most bodies use come first. */
function sharedKeys(wordings: readonly UsedWording[], order: readonly number[]): number[][] {
  const size = wordings.reduce((all, { keys }) => all + keys.length, 0);
  const sorted = new Float64Array(size);
  let at = 0;
  order.forEach((index, place) => {
    for (const key of wordings[index]?.keys ?? []) sorted[at++] = (key >>> 0) * PLACES + place;
  });
  sorted.sort();
  const groups: number[][] = [];
  for (let from = 0; from < size;) {
    const key = Math.floor((sorted[from] ?? 0) / PLACES);
    let to = from + 1;
    while (to < size && Math.floor((sorted[to] ?? 0) / PLACES) === key) to += 1;
    if (to - from > 1) groups.push([...sorted.subarray(from, to)].map((both) => order[both % PLACES] ?? 0));
    from = to;
  }
  return groups;
}

/**
 * Finds all copies among the wordings of an archive. A wording that others with many bodies are like is given up as a
 * set phrase as soon as that is certain, so the work for set phrases does not grow with the square of their number.
 * Throws `RangeError` above two million wordings.
 */
export function findPairs(wordings: readonly UsedWording[]): FoundPairs {
  if (wordings.length > PLACES) throw new RangeError(`${wordings.length} wordings are more than ${PLACES}`);
  const order = wordings.map((_, index) => index);
  order.sort((a, b) => (wordings[b]?.bodies.size ?? 0) - (wordings[a]?.bodies.size ?? 0));
  const groups = sharedKeys(wordings, order);
  const groupsOf = wordings.map((): number[] => []);
  groups.forEach((members, group) => members.forEach((index) => groupsOf[index]?.push(group)));
  const prepared = wordings.map(({ words }) => likened(words));
  const seen = new Int32Array(wordings.length).fill(-1);

  function* alikeTo(own: number): Generator<{ readonly other: number; readonly alike: number }> {
    const ownWords = prepared[own];
    for (const group of groupsOf[own] ?? []) {
      for (const other of groups[group] ?? []) {
        const words = prepared[other];
        if (other === own || seen[other] === own || ownWords === undefined || words === undefined) continue;
        seen[other] = own;
        const alike = likeness(ownWords, words);
        if (alike > 0) yield { other, alike };
      }
    }
  }
  const by = wordings.map((): number | null => null);
  function bodiesOf(index: number, own: number): ReadonlySet<number> {
    const bodies = wordings[index]?.bodies ?? new Set();
    if (bodies.size > MOST_BODIES) by[own] = index;
    return bodies;
  }
  function* usersOf(own: number, found: WordingPair[]): Generator<ReadonlySet<number>> {
    yield bodiesOf(own, own);
    for (const { other, alike } of alikeTo(own)) {
      if (other > own) found.push({ a: own, b: other, alike });
      yield bodiesOf(other, own);
    }
  }
  const found: WordingPair[] = [];
  const common = wordings.map((_, own) => {
    const pairs: WordingPair[] = [];
    const isSetPhrase = isCommon(usersOf(own, pairs));
    if (!isSetPhrase) found.push(...pairs);
    return isSetPhrase;
  });
  return { common, by, pairs: found.filter(({ a, b }) => common[a] === false && common[b] === false) };
}

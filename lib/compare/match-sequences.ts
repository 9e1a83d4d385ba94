export interface Match {
  readonly left: number;
  readonly right: number;
  /** True where the pair stands in another order than its neighbours. */
  readonly moved: boolean;
}

/** Under this two sentences are not the same one reworded. */
const ALIKE = 0.5;
/** A moved sentence has no neighbours to vouch for it, so it has to be closer. */
const ALIKE_WHEN_MOVED = 0.7;

function inOrder(scores: readonly (readonly number[])[], rights: number): Match[] {
  const lefts = scores.length;
  const best: number[][] = Array.from({ length: lefts + 1 }, () => new Array<number>(rights + 1).fill(0));
  const at = (left: number, right: number): number => best[left]?.[right] ?? 0;
  const score = (left: number, right: number): number => scores[left]?.[right] ?? 0;
  const taken = (left: number, right: number): number =>
    score(left, right) >= ALIKE ? at(left + 1, right + 1) + score(left, right) : 0;
  for (let left = lefts - 1; left >= 0; left -= 1) {
    const row = best[left];
    if (row === undefined) continue;
    for (let right = rights - 1; right >= 0; right -= 1) {
      row[right] = Math.max(at(left + 1, right), at(left, right + 1), taken(left, right));
    }
  }
  const matches: Match[] = [];
  for (let left = 0, right = 0; left < lefts && right < rights;) {
    if (taken(left, right) > 0 && at(left, right) === taken(left, right)) {
      matches.push({ left, right, moved: false });
      left += 1;
      right += 1;
    } else if (at(left, right) === at(left + 1, right)) left += 1;
    else right += 1;
  }
  return matches;
}

/** Pairs two sequences by a matrix of scores (0 to 1): first the best pairs in order, then what was moved. */
export function matchSequences(scores: readonly (readonly number[])[], rights: number): Match[] {
  const matches = inOrder(scores, rights);
  const left = new Set(matches.map((match) => match.left));
  const right = new Set(matches.map((match) => match.right));
  const rest = scores
    .flatMap((row, leftIndex) =>
      row.map((value, rightIndex) => ({ left: leftIndex, right: rightIndex, value })),
    )
    .filter((pair) => pair.value >= ALIKE_WHEN_MOVED && !left.has(pair.left) && !right.has(pair.right))
    .sort((a, b) => b.value - a.value);
  for (const pair of rest) {
    if (left.has(pair.left) || right.has(pair.right)) continue;
    left.add(pair.left);
    right.add(pair.right);
    matches.push({ left: pair.left, right: pair.right, moved: true });
  }
  return matches;
}

/** A run that one text has outside the common order; shorter ones are chance. */
const SHORTEST_RUN = 5;
/** What of two such runs must agree for one to be the other, moved. */
const LEAST_OF_RUN = 0.6;

interface Order {
  /** Length of the longest common subsequence. */
  readonly length: number;
  /** What is left of each text, in runs of neighbouring characters. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Lengths of the longest common subsequences of every two beginnings, row by row. */
function lengths(a: string, b: string): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let left = 1; left <= a.length; left += 1) {
    const sign = a.charCodeAt(left - 1);
    for (let right = 1, at = left * width + 1; right <= b.length; right += 1, at += 1) {
      const above = table[at - width] ?? 0;
      const before = table[at - 1] ?? 0;
      if (sign === b.charCodeAt(right - 1)) table[at] = (table[at - width - 1] ?? 0) + 1;
      else table[at] = above > before ? above : before;
    }
  }
  return table;
}

/** Cuts out what is not kept, in runs. */
function runsOf(text: string, kept: ReadonlySet<number>): string[] {
  let rest = '';
  for (let at = 0; at < text.length; at += 1) rest += kept.has(at) ? '\u0000' : text.charAt(at);
  return rest.split('\u0000').filter((run) => run.length >= SHORTEST_RUN);
}

function order(a: string, b: string): Order {
  const width = b.length + 1;
  const table = lengths(a, b);
  const left = new Set<number>();
  const right = new Set<number>();
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    const here = table[i * width + j] ?? 0;
    if (here === table[(i - 1) * width + j]) i -= 1;
    else if (here === table[i * width + j - 1]) j -= 1;
    else {
      i -= 1;
      j -= 1;
      left.add(i);
      right.add(j);
    }
  }
  return { length: left.size, left: runsOf(a, left), right: runsOf(b, right) };
}

/**
 * How many characters two texts have in common: those that stand in the same order, and those of clauses that stand
 * elsewhere in the other. At most the length of the shorter text.
 */
export function commonCharacters(a: string, b: string): number {
  const { length, left, right } = order(a, b);
  const free = new Set(right);
  let moved = 0;
  for (const run of left) {
    for (const other of free) {
      const common = lengths(run, other).at(-1) ?? 0;
      if (common < LEAST_OF_RUN * Math.min(run.length, other.length)) continue;
      moved += common;
      free.delete(other);
      break;
    }
  }
  return length + moved;
}

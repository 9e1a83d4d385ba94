/** What differs between two passages: `names` are those of body and place, and years that go with the report's own. */
export const CHANGES = ['nothing', 'names', 'numbers', 'words'] as const;
export type Change = (typeof CHANGES)[number];

interface Hashed {
  readonly exact: bigint;
  readonly frame: bigint;
  readonly wording: bigint;
}

/** What was changed between two passages that are copies of one another. */
export function kindOfChange(a: Hashed, b: Hashed): Change {
  if (a.exact === b.exact) return 'nothing';
  if (a.frame === b.frame) return 'names';
  return a.wording === b.wording ? 'numbers' : 'words';
}
